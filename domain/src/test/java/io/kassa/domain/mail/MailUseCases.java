package io.kassa.domain.mail;

import io.kassa.domain.workbench.MapConfig;
import java.util.Map;

/** Mail in tests. */
public final class MailUseCases {

  /** Mail is on. */
  public static final Map<String, String> CONFIGURED =
      Map.of(
          "kassa.mail.enabled", "true",
          "kassa.mail.from", "shop@example.com",
          "kassa.mail.smtp.host", "localhost");

  private MailUseCases() {}

  /** Sends with this. */
  public static SendEmail sendEmail(Mailer mailer) {
    return new SendEmail(mailer, new MailSettings(new MapConfig(CONFIGURED)));
  }
}
