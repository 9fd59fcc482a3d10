package io.kassa.domain.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.logging.Logger;

/** Hands mail over by SMTP. */
@ApplicationScoped
class SmtpMailer implements Mailer {

  private static final Logger LOG = Logger.getLogger(SmtpMailer.class.getName());
  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  private MailSettings settings;
  private Clock clock;

  SmtpMailer() {}

  @Inject
  SmtpMailer(MailSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public Outcome send(Mail mail, String key) {
    try {
      Transport.send(message(mail, key));
      return Outcome.SENT;
    } catch (AddressException unreadable) {
      return Outcome.REFUSED;
    } catch (SendFailedException refused) {
      LOG.warning("A mail could not be handed over: its address was refused");
      return refused.getInvalidAddresses() == null || refused.getInvalidAddresses().length == 0
          ? Outcome.UNKNOWN
          : Outcome.REFUSED;
    } catch (MessagingException failed) {
      LOG.warning(() -> "A mail could not be handed over: " + failed.getClass().getSimpleName());
      return Outcome.UNKNOWN;
    }
  }

  private MimeMessage message(Mail mail, String key) throws MessagingException {
    MimeMessage message = new Keyed(session(), key);
    message.setFrom(new InternetAddress(settings.from(), true));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to(), true));
    message.setSubject(mail.subject(), UTF_8);
    message.setSentDate(Date.from(clock.instant()));
    if (mail.html().isPresent() && mail.text().isPresent()) {
      MimeBodyPart text = new MimeBodyPart();
      text.setText(mail.text().get(), UTF_8);
      MimeBodyPart html = new MimeBodyPart();
      html.setText(mail.html().get(), UTF_8, "html");
      message.setContent(new MimeMultipart("alternative", text, html));
    } else if (mail.html().isPresent()) {
      message.setText(mail.html().get(), UTF_8, "html");
    } else {
      message.setText(mail.text().orElseThrow(), UTF_8);
    }
    return message;
  }

  private Session session() {
    return settings
        .login()
        .map(login -> Session.getInstance(settings.session(), new Known(login)))
        .orElseGet(() -> Session.getInstance(settings.session()));
  }

  /** A message whose id is the same however often it is sent. */
  private static final class Keyed extends MimeMessage {

    private final String key;

    Keyed(Session session, String key) {
      super(session);
      this.key = key;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", "<" + key + "@kassa>");
    }
  }

  private static final class Known extends Authenticator {

    private final MailSettings.Login login;

    Known(MailSettings.Login login) {
      this.login = login;
    }

    @Override
    protected PasswordAuthentication getPasswordAuthentication() {
      return new PasswordAuthentication(login.user(), login.password());
    }
  }
}
