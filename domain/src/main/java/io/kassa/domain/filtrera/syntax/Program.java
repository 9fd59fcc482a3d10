package io.kassa.domain.filtrera.syntax;

import io.kassa.domain.filtrera.source.Position;
import java.util.List;

/**
 * A file of Filtrera.
 *
 * @param sources what it answers, one after another
 */
public record Program(
    List<Import> imports,
    List<Parameter> parameters,
    List<Definition> definitions,
    List<Expression> sources) {

  /** A module whose filters are used. */
  public record Import(Position at, String module) {}
}
