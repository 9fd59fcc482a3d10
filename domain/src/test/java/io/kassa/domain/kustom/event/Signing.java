package io.kassa.domain.kustom.event;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * Kustom's side of a signature, written from RFC 2104 and the specification of Standard Webhooks:
 * it shares nothing with what is tested.
 */
public record Signing(String secret) {

  private static final int BLOCK = 64;

  public static final Signing PRESENT = new Signing("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
  static final Signing PREVIOUS = new Signing("whsec_cHJldmlvdXMgc2VjcmV0IG9mIEt1c3RvbQ==");

  /** A message that Kustom sends. */
  public SignedMessage message(String id, Instant at, String body) {
    String seconds = Long.toString(at.getEpochSecond());
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return new SignedMessage(
        Optional.of(id), Optional.of(seconds), Optional.of(sign(id, seconds, bytes)), bytes);
  }

  /** The signature of a message, with its version. */
  String sign(String id, String seconds, byte[] body) {
    byte[] before = (id + "." + seconds + ".").getBytes(StandardCharsets.UTF_8);
    byte[] key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
    byte[] hmac = sha256(padded(key, 0x5c), sha256(padded(key, 0x36), before, body));
    return "v1," + Base64.getEncoder().encodeToString(hmac);
  }

  private static byte[] padded(byte[] key, int pad) {
    byte[] block = Arrays.copyOf(key, BLOCK);
    for (int i = 0; i < BLOCK; i++) {
      block[i] ^= (byte) pad;
    }
    return block;
  }

  private static byte[] sha256(byte[]... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      Arrays.stream(parts).forEach(digest::update);
      return digest.digest();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
