package io.kassa.domain.filtrera.syntax;

import io.kassa.domain.filtrera.source.Position;
import io.kassa.domain.filtrera.value.Value;
import java.util.List;
import java.util.Optional;

/** Something that has a value. */
public sealed interface Expression {

  /** Where it is written. */
  Position at();

  /** A value that is written out. */
  record Literal(Position at, Value value) implements Expression {}

  /** A text with values in it. */
  record Template(Position at, List<Expression> parts) implements Expression {}

  /** Something that has a name. */
  record Name(Position at, String name) implements Expression {}

  /** A field of a record, or a component of a tuple by its label. */
  record Member(Position at, Expression owner, String name) implements Expression {}

  /**
   * A component of a tuple.
   *
   * @param number from 1
   */
  record Component(Position at, Expression owner, int number) implements Expression {}

  /** What is under a key; nothing where it is missing. */
  record Lookup(Position at, Expression owner, Expression key) implements Expression {}

  /** The same as another kind, nothing where it can't be. */
  record Cast(Position at, Expression value, BasicType type) implements Expression {}

  /** A function with its arguments; those that are too many go to the function that it answers. */
  record Call(Position at, Expression function, List<Expression> arguments) implements Expression {}

  /** One of the language's own filters. */
  record Filtered(Position at, Filter filter, Expression input, List<Expression> arguments)
      implements Expression {}

  /** In another order. */
  record Ordered(Position at, Expression input, Expression key, boolean descending)
      implements Expression {}

  /** Two lists, element by element of equal keys. */
  record Joined(Position at, JoinKind kind, Side left, Side right, Expression key)
      implements Expression {}

  /** One side of a join, under the name that its elements have in the result. */
  record Side(Expression elements, String name) {}

  /** A record with some other fields. */
  record With(Position at, Expression record, Expression changes) implements Expression {}

  /** A function without a name. */
  record Lambda(Position at, List<Binding> parameters, Expression body) implements Expression {}

  /** A record. */
  record RecordOf(Position at, List<NamedValue> fields) implements Expression {}

  /** A field that is given a value. */
  record NamedValue(String name, Expression value) {}

  /** A map. */
  record MapOf(Position at, List<Pair> entries) implements Expression {}

  /** An entry of a map. */
  record Pair(Expression key, Expression value) {}

  /** A list. */
  record ListOf(Position at, List<Expression> elements) implements Expression {}

  /** A tuple. */
  record TupleOf(Position at, List<Expression> components) implements Expression {}

  /** The body of the first arm that fits; nothing where none does. */
  record Match(Position at, Optional<Expression> subject, List<Arm> arms) implements Expression {}

  /** Whether a value is of a type. */
  record Is(Position at, Expression value, Type type) implements Expression {}

  /** The opposite. */
  record Not(Position at, Expression value) implements Expression {}

  /** The negative number. */
  record Negative(Position at, Expression value) implements Expression {}

  /** Two operands. */
  record Binary(Position at, Operator operator, Expression left, Expression right)
      implements Expression {}

  /** Definitions, and what is answered from them; several answers are a tuple. */
  record Block(Position at, List<Definition> definitions, List<Expression> sources)
      implements Expression {}
}
