package io.kassa.playground.kustom.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The headers that prove where a webhook comes from. (Standard Webhooks, signature scheme) */
final class WebhookSignature {
  private static final String ALGORITHM = "HmacSHA256";

  private WebhookSignature() {}

  /**
   * The headers of one attempt.
   *
   * @param at when it is made, by everybody's clock
   */
  static Map<String, String> headers(WebhookDestination to, PendingWebhook event, Instant at) {
    String signed = event.id() + "." + at.getEpochSecond() + "." + event.body();
    String signatures =
        to.keys().stream().map(key -> "v1," + mac(key, signed)).collect(Collectors.joining(" "));
    return Map.of(
        "webhook-id", event.id(),
        "webhook-timestamp", Long.toString(at.getEpochSecond()),
        "webhook-signature", signatures);
  }

  private static String mac(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Every platform has " + ALGORITHM, impossible);
    }
  }
}
