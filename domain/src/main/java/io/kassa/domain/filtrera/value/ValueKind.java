package io.kassa.domain.filtrera.value;

/** What values are called in errors. */
public final class ValueKind {

  private ValueKind() {}

  /** With its article, such as {@code a text}. */
  public static String of(Value value) {
    if (value instanceof Value.Text) {
      return "a text";
    } else if (value instanceof Value.Decimal) {
      return "a number";
    } else if (value instanceof Value.Truth) {
      return "a boolean";
    } else if (value instanceof Value.Nothing) {
      return "nothing";
    } else if (value instanceof Value.Fields) {
      return "a record";
    } else if (value instanceof Value.Elements) {
      return "a list";
    }
    return rare(value);
  }

  private static String rare(Value value) {
    if (value instanceof Value.Uuid) {
      return "a uuid";
    } else if (value instanceof Value.Moment) {
      return "an instant";
    } else if (value instanceof Value.Span) {
      return "a duration";
    } else if (value instanceof Value.Entries) {
      return "a map";
    } else if (value instanceof Value.Tuple) {
      return "a tuple";
    } else if (value instanceof Value.Opaque opaque) {
      return opaque.kind();
    }
    return "a function";
  }
}
