package io.kassa.domain.number;

import java.util.EnumMap;
import java.util.Map;

/** Numbers from memory: the kind's first letter and an integer. */
public final class InMemoryNumbers implements NumberSeries {

  private static final long BEFORE_THE_FIRST = 100_000;

  private final Map<Kind, Long> last = new EnumMap<>(Kind.class);

  @Override
  public String next(Kind kind) {
    return kind.name().charAt(0) + "" + last.merge(kind, BEFORE_THE_FIRST + 1, (it, one) -> it + 1);
  }
}
