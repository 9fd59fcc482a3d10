package io.kassa.domain.address;

import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An ISO 3166 alpha-2 code in capitals.
 *
 * @param code two capital letters; use {@link #of} for what others write
 */
public record CountryCode(String code) {

  private static final Pattern FORM = Pattern.compile("[A-Z]{2}");

  public CountryCode {
    if (!FORM.matcher(code).matches()) {
      throw new Rejection(ErrorCode.COUNTRY_NOT_ALLOWED, "A country code has two letters.");
    }
  }

  /** Reads any case: Kustom answers {@code se} where it was sent {@code SE}. */
  public static CountryCode of(String text) {
    return new CountryCode(text.strip().toUpperCase(Locale.ROOT));
  }

  @Override
  public String toString() {
    return code;
  }
}
