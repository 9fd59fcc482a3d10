package io.kassa.domain.kustom.event;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Proves that a message comes from Kustom, and not long ago (Standard Webhooks, verifying
 * signatures): one of the signatures is the HMAC-SHA256 of {@code id.timestamp.body} under one of
 * the secrets. While a secret is replaced Kustom signs with both.
 *
 * @param secrets the present one, and the previous one while there is one
 * @param tolerance how far the message's time may be from ours, before or after
 */
record MessageProof(List<WebhookSecret> secrets, Duration tolerance) {

  private static final String VERSION = "v1,";

  /** A dot would let one message be read as another. */
  private static final Pattern ID = Pattern.compile("[!-~&&[^.]]{1,255}");

  private static final Pattern SECONDS = Pattern.compile("[0-9]{1,12}");
  private static final Pattern SPACES = Pattern.compile(" +");

  /** Signatures that are looked at; two secrets make two. */
  private static final int MAX_SIGNATURES = 10;

  MessageProof {
    secrets = List.copyOf(secrets);
  }

  boolean proves(SignedMessage message, Instant now) {
    Optional<String> id = message.id().filter(it -> ID.matcher(it).matches());
    Optional<String> timestamp = message.timestamp().filter(it -> SECONDS.matcher(it).matches());
    if (id.isEmpty() || timestamp.isEmpty() || !isRecent(timestamp.get(), now)) {
      return false;
    }
    byte[] content = content(id.get() + "." + timestamp.get() + ".", message.body());
    List<byte[]> expected = secrets.stream().map(secret -> secret.sign(content)).toList();
    boolean proved = false;
    for (byte[] signature : signatures(message)) {
      for (byte[] right : expected) {
        // In constant time, and every one: how long it takes says nothing about the secret.
        proved |= MessageDigest.isEqual(right, signature);
      }
    }
    return proved;
  }

  private boolean isRecent(String seconds, Instant now) {
    Duration age = Duration.between(Instant.ofEpochSecond(Long.parseLong(seconds)), now);
    return age.abs().compareTo(tolerance) <= 0;
  }

  private static byte[] content(String start, byte[] body) {
    byte[] before = start.getBytes(StandardCharsets.US_ASCII);
    return ByteBuffer.allocate(before.length + body.length).put(before).put(body).array();
  }

  /** Those of the version that we know. */
  private static List<byte[]> signatures(SignedMessage message) {
    return message.signatures().stream()
        .flatMap(SPACES::splitAsStream)
        .filter(it -> it.startsWith(VERSION))
        .limit(MAX_SIGNATURES)
        .map(it -> decoded(it.substring(VERSION.length())))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<byte[]> decoded(String base64) {
    try {
      return Optional.of(Base64.getDecoder().decode(base64));
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }
}
