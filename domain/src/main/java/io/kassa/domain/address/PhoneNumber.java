package io.kassa.domain.address;

import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import java.util.regex.Pattern;

/** A phone number as people write it: digits with the usual signs between them. */
public record PhoneNumber(String text) {

  private static final Pattern FORM = Pattern.compile("\\+?[0-9 ()/.-]{3,40}");
  private static final Pattern DIGIT = Pattern.compile("[0-9]");
  private static final int MIN_DIGITS = 3;

  public PhoneNumber {
    text = text.strip();
    if (!FORM.matcher(text).matches() || DIGIT.matcher(text).results().count() < MIN_DIGITS) {
      throw new Rejection(ErrorCode.INVALID_PHONE, "This is not a phone number.");
    }
  }

  @Override
  public String toString() {
    return "a phone number";
  }
}
