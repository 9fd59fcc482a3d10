package io.kassa.domain.kustom;

/** Shortens texts to what the other side takes. */
final class Cut {

  private Cut() {}

  /** The text, or as much of its beginning as fits without cutting a character in two. */
  static String to(int maxLength, String text) {
    if (text.length() <= maxLength) {
      return text;
    }
    boolean splits = Character.isHighSurrogate(text.charAt(maxLength - 1));
    return text.substring(0, splits ? maxLength - 1 : maxLength);
  }
}
