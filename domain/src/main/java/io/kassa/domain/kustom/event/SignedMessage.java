package io.kassa.domain.kustom.event;

import java.util.Optional;

/**
 * A message as it came, with its headers of Standard Webhooks.
 *
 * @param id {@code webhook-id}, the same whenever the message is sent again
 * @param timestamp {@code webhook-timestamp}, seconds since 1970
 * @param signatures {@code webhook-signature}, several with spaces between them
 * @param body the bytes that were signed
 */
@SuppressWarnings(
    "ArrayRecordComponent") // messages are never compared, and bytes are what is signed
public record SignedMessage(
    Optional<String> id, Optional<String> timestamp, Optional<String> signatures, byte[] body) {

  /** Says nothing: what is in it is nobody's business before it is proved. */
  @Override
  public String toString() {
    return "a signed message";
  }
}
