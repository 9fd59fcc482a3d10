package io.kassa.domain.mail;

import java.util.ArrayList;
import java.util.List;

/** Keeps what it should send. */
public final class RememberingMailer implements Mailer {

  private final List<Mail> sent = new ArrayList<>();

  /** What was sent, oldest first. */
  public List<Mail> sent() {
    return List.copyOf(sent);
  }

  @Override
  public Outcome send(Mail mail, String key) {
    sent.add(mail);
    return Outcome.SENT;
  }
}
