package io.kassa.domain.filtrera.run;

import io.kassa.domain.filtrera.source.FiltreraException;
import io.kassa.domain.filtrera.source.Position;
import io.kassa.domain.filtrera.value.Value;
import io.kassa.domain.filtrera.value.ValueKind;

/** Which of two values of the same kind comes first. */
final class Ordering {

  private Ordering() {}

  static int compare(Value left, Value right, Position at) {
    if (left instanceof Value.Decimal a && right instanceof Value.Decimal b) {
      return a.number().compareTo(b.number());
    } else if (left instanceof Value.Text a && right instanceof Value.Text b) {
      return a.text().compareTo(b.text());
    } else if (left instanceof Value.Moment a && right instanceof Value.Moment b) {
      return a.instant().compareTo(b.instant());
    } else if (left instanceof Value.Span a && right instanceof Value.Span b) {
      return a.duration().compareTo(b.duration());
    } else if (left instanceof Value.Truth a && right instanceof Value.Truth b) {
      return Boolean.compare(a.holds(), b.holds());
    } else if (left instanceof Value.Uuid a && right instanceof Value.Uuid b) {
      return a.uuid().toString().compareTo(b.uuid().toString());
    }
    throw new FiltreraException(
        at, ValueKind.of(left) + " and " + ValueKind.of(right) + " can't be compared");
  }

  /** The same for putting in order, either way, where nothing comes last. */
  static int place(Value left, Value right, boolean descending, Position at) {
    boolean leftIsNothing = left instanceof Value.Nothing;
    boolean rightIsNothing = right instanceof Value.Nothing;
    if (leftIsNothing || rightIsNothing) {
      return Boolean.compare(leftIsNothing, rightIsNothing);
    }
    return descending ? compare(right, left, at) : compare(left, right, at);
  }
}
