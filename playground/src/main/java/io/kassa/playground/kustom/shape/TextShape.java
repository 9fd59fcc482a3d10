package io.kassa.playground.kustom.shape;

import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.regex.Pattern;

/** A string of so many characters and of this form. */
public record TextShape(int min, int max, Pattern form) implements Shape {
  private static final Pattern ANY = Pattern.compile(".*", Pattern.DOTALL);

  /** Any string of at most so many characters. */
  public static TextShape upTo(int max) {
    return between(0, max);
  }

  /** Any string of at least and at most so many characters. */
  public static TextShape between(int min, int max) {
    return new TextShape(min, max, ANY);
  }

  /** A string that as a whole is of this form. */
  public static TextShape matching(String form) {
    return new TextShape(0, Integer.MAX_VALUE, Pattern.compile(form));
  }

  @Override
  public JsonValue read(Place place, JsonValue value, Findings findings) {
    if (!(value instanceof JsonString text) || !fits(text.getString())) {
      findings.wrong(place);
    }
    return value;
  }

  private boolean fits(String text) {
    return text.length() >= min && text.length() <= max && form.matcher(text).matches();
  }
}
