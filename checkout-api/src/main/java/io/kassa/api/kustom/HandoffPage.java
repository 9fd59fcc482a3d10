package io.kassa.api.kustom;

import io.kassa.domain.kustom.externalpayment.HandoffOutcome.DeadEnd;
import io.kassa.domain.kustom.externalpayment.HandoffOutcome.Reason;
import io.kassa.domain.kustom.externalpayment.HandoffOutcome.Shopper;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * Tells a shopper why it does not go on, in the language of the cart, or of the browser where the
 * cart is not known. It loads nothing.
 *
 * @param words the key of what is said
 * @param back the shop's checkout, where it is known
 */
record HandoffPage(int status, Locale language, String words, Optional<String> back) {

  private static final Map<Reason, Integer> STATUS =
      Map.of(
          Reason.UNKNOWN, 404,
          Reason.OUTDATED, 410,
          Reason.ORDERED, 409,
          Reason.NO_ADDRESS, 422,
          Reason.ADDRESS_REFUSED, 422,
          Reason.NOT_NOW, 503);
  private static final int FIRST_SERVER_ERROR = 500;
  private static final int RETRY_AFTER_SECONDS = 5;

  private static final String HTML =
      """
      <!doctype html>
      <html lang="%s">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="robots" content="noindex">
      <title>%s</title>
      <style>
      body { font: 1.1rem/1.5 system-ui, sans-serif; max-width: 34rem; margin: 12vh auto; padding: 0 1rem }
      h1 { font-size: 1.5rem }
      </style>
      </head>
      <body>
      <main>
      <h1>%s</h1>
      <p>%s</p>
      %s</main>
      </body>
      </html>
      """;

  static HandoffPage of(DeadEnd end, Locale browser) {
    return new HandoffPage(
        STATUS.get(end.reason()),
        end.shopper().map(it -> Locale.forLanguageTag(it.locale().tag())).orElse(browser),
        end.reason().name(),
        end.shopper().map(Shopper::checkoutUrl));
  }

  /** For what was not foreseen. */
  static HandoffPage ofTrouble(Locale browser, int status) {
    return new HandoffPage(status, browser, Reason.NOT_NOW.name(), Optional.empty());
  }

  Response.ResponseBuilder answer() {
    Response.ResponseBuilder answer =
        Response.status(status)
            .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
            .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
            .header("X-Content-Type-Options", "nosniff")
            .entity(html());
    return status >= FIRST_SERVER_ERROR
        ? answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
        : answer;
  }

  private String html() {
    ResourceBundle texts =
        ResourceBundle.getBundle(
            HandoffPage.class.getName(),
            language,
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    String title = escaped(texts.getString("TITLE"));
    return HTML.formatted(
        escaped(texts.getString("LANGUAGE")),
        title,
        title,
        escaped(texts.getString(words)),
        back.map(it -> link(it, texts.getString("BACK"))).orElse(""));
  }

  private static String link(String address, String text) {
    return "<p><a href=\"%s\">%s</a></p>%n".formatted(escaped(address), escaped(text));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
