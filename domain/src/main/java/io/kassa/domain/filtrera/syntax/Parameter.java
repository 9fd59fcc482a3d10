package io.kassa.domain.filtrera.syntax;

import io.kassa.domain.filtrera.source.Position;
import java.util.Optional;

/**
 * What a program is given.
 *
 * @param declared its type, where one is written
 * @param otherwise its value where none is given
 */
public record Parameter(
    Position at, String name, Optional<Type> declared, Optional<Expression> otherwise) {

  /** What it may be: anything where no type is written. */
  public Type type() {
    return declared.orElseGet(Type.Anything::new);
  }
}
