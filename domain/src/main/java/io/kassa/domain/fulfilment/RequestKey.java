package io.kassa.domain.fulfilment;

import io.kassa.domain.digest.Sha256;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import java.util.regex.Pattern;

/**
 * What makes a request the same when it comes again.
 *
 * @param value 1 to 255 visible ASCII characters, chosen by the caller
 * @param requestHash of what is asked for; the same key with another is refused
 */
public record RequestKey(String value, String requestHash) {

  private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,255}");

  /**
   * Reads a key.
   *
   * @param value as the caller sent it; null if it sent none
   * @param request what is asked for, in one form for one meaning
   * @throws Rejection INVALID_IDEMPOTENCY_KEY
   */
  public static RequestKey of(String value, String request) {
    if (value == null || !FORM.matcher(value).matches()) {
      throw new Rejection(
          ErrorCode.INVALID_IDEMPOTENCY_KEY,
          "Idempotency-Key has to be 1 to 255 visible ASCII characters.");
    }
    return new RequestKey(value, Sha256.of(request));
  }
}
