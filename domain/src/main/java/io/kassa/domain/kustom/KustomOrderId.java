package io.kassa.domain.kustom;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Kustom's own id of an order. It looks like a uuid but is not always one, so only its signs are
 * checked: it becomes part of addresses.
 *
 * @param value 1 to 255 letters, digits, hyphens or underscores
 */
public record KustomOrderId(String value) {

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{1,255}");

  public KustomOrderId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("Not an id of a Kustom order");
    }
  }

  /** The id, unless the text is none or is not there. */
  public static Optional<KustomOrderId> read(String text) {
    return Optional.ofNullable(text)
        .filter(it -> FORM.matcher(it).matches())
        .map(KustomOrderId::new);
  }

  @Override
  public String toString() {
    return value;
  }
}
