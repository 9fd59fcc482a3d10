package io.kassa.domain.filtrera.syntax;

import io.kassa.domain.filtrera.source.Position;
import java.util.List;
import java.util.Optional;

/** Something that is given a name. */
public sealed interface Definition {

  Position at();

  String name();

  /** A value. */
  record Constant(Position at, String name, Type type, Expression value) implements Definition {}

  /**
   * A function, also one that is used as a filter.
   *
   * @param guard where it does not hold, the function answers nothing
   */
  record Function(
      Position at,
      String name,
      List<Binding> parameters,
      Optional<Expression> guard,
      Expression body)
      implements Definition {}

  /** A type. */
  record TypeName(Position at, String name, Type type) implements Definition {}
}
