package io.kassa.domain.profile;

import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A language in a country, written {@code sv-SE}. The platform's documents write it in three ways
 * ({@code sv-SE}, {@code sv_SE}, {@code sv_se}): all are read as the same locale, and it is shown
 * in the form that browsers and Kustom use.
 *
 * @param tag a two-letter language, a hyphen, a two-letter country
 */
public record LocaleTag(String tag) {

  private static final Pattern FORM = Pattern.compile("([A-Za-z]{2})[-_]([A-Za-z]{2})");

  public LocaleTag {
    Matcher parts = FORM.matcher(tag.strip());
    if (!parts.matches()) {
      throw new Rejection(
          ErrorCode.LOCALE_NOT_SUPPORTED, "A locale is a language and a country, such as sv-SE.");
    }
    tag = parts.group(1).toLowerCase(Locale.ROOT) + "-" + parts.group(2).toUpperCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return tag;
  }
}
