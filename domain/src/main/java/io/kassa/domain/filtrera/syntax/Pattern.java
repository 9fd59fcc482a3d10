package io.kassa.domain.filtrera.syntax;

import io.kassa.domain.filtrera.source.Position;
import java.util.List;
import java.util.Optional;

/** What an arm fits, and the names that it gives. */
public sealed interface Pattern {

  /** Fits a type, without giving names. */
  record Fitting(Type type) implements Pattern {}

  /** Fits a type, and gives the value a name. */
  record Named(Binding binding) implements Pattern {}

  /** Fits tuples, and gives their components names. */
  record Taken(List<Part> parts) implements Pattern {}

  /** A component of a tuple. */
  record Part(Position at, Optional<String> name, Type type) {}
}
