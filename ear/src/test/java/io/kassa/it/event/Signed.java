package io.kassa.it.event;

import io.kassa.it.shop.Answer;
import io.kassa.it.shop.Http;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A message signed as Standard Webhooks says.
 *
 * @param seconds since 1970
 */
public record Signed(String id, String seconds, String signature, String body) {
  /** Where account webhooks go. */
  public static final String PATH = "/ingress/kustom/webhook/events";

  public static final String SECRET = "whsec_" + key("the present secret of this test");
  public static final String PREVIOUS = "whsec_" + key("the secret before that one");
  private static final String OTHER = "whsec_" + key("a secret of somebody else's");

  /** An event about this Kustom order; the more is JSON members of its data. */
  public static Signed event(String type, String orderId, String more) {
    return body(
        """
        {"id": "kevt_1", "merchant_id": "M1", "timestamp": "%s", "type": "%s",
         "data": {"order_id": "%s"%s}}"""
            .formatted(Instant.now(), type, orderId, more));
  }

  static Signed body(String body) {
    return with(SECRET, "msg_" + UUID.randomUUID(), Instant.now(), body);
  }

  Signed by(String secret) {
    return with(secret, id, Instant.ofEpochSecond(Long.parseLong(seconds)), body);
  }

  Signed bySomebodyElse() {
    return by(OTHER);
  }

  Signed at(Instant time) {
    return with(SECRET, id, time, body);
  }

  Signed unsigned() {
    return new Signed(id, seconds, "", body);
  }

  Signed saying(String other) {
    return new Signed(id, seconds, signature, other);
  }

  /** Sends it to a server, as Kustom does. */
  public Answer sentTo(Http server) {
    return sentTo(server, "application/json");
  }

  /** The same with another Content-Type. */
  Answer sentTo(Http server, String type) {
    return server.send(
        "POST",
        PATH,
        request ->
            request
                .header("Content-Type", type)
                .header("webhook-id", id)
                .header("webhook-timestamp", seconds)
                .header("webhook-signature", signature)
                .POST(BodyPublishers.ofString(body)));
  }

  private static Signed with(String secret, String id, Instant time, String body) {
    String seconds = Long.toString(time.getEpochSecond());
    return new Signed(id, seconds, "v1," + mac(secret, id + "." + seconds + "." + body), body);
  }

  private static String mac(String secret, String text) {
    try {
      byte[] key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String key(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
