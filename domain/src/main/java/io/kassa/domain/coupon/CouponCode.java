package io.kassa.domain.coupon;

import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import java.util.Locale;

/**
 * A coupon's code; shoppers type it, so case and the white space around it do not matter.
 *
 * @param code capitals, 1 to {@value #MAX_LENGTH} characters
 */
public record CouponCode(String code) implements Comparable<CouponCode> {

  /** Characters of a code. */
  public static final int MAX_LENGTH = 64;

  public CouponCode {
    code = code.strip().toUpperCase(Locale.ROOT);
    if (code.isEmpty() || code.length() > MAX_LENGTH) {
      throw new Rejection(ErrorCode.COUPON_NOT_FOUND, "There is no such coupon.");
    }
  }

  @Override
  public int compareTo(CouponCode other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
