package io.kassa.batch.catalogue;

/** What an entry has to have. */
final class Required {

  private Required() {}

  static <T> T member(T value, String name) {
    if (value == null || (value instanceof String text && text.isBlank())) {
      throw new IllegalArgumentException("an entry without " + name);
    }
    return value;
  }

  static long notNegative(long value, String name) {
    if (value < 0) {
      throw new IllegalArgumentException("an entry with a negative " + name);
    }
    return value;
  }
}
