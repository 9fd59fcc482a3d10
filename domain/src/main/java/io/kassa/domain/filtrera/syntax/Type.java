package io.kassa.domain.filtrera.syntax;

import com.google.re2j.Pattern;
import io.kassa.domain.filtrera.source.Position;
import io.kassa.domain.filtrera.value.Value;
import java.util.List;
import java.util.Optional;

/** What a value may be; at the same time a pattern that values match. */
public sealed interface Type {

  /** Every value. */
  record Anything() implements Type {}

  /** One of the language's own kinds, {@code text} and so on. */
  record Basic(BasicType kind) implements Type {}

  /** A type that has a name, such as {@code OrderLine}. */
  record Named(Position at, String name) implements Type {}

  /** This value and no other. */
  record Only(Value value) implements Type {}

  /** Texts in which this is found. */
  record Matching(Pattern pattern) implements Type {}

  /** Records, and maps with text keys, that have at least these fields. */
  record Shape(List<Field> fields) implements Type {

    public Shape {
      fields = List.copyOf(fields);
    }

    /** The field of this name. */
    public Optional<Field> field(String name) {
      return fields.stream().filter(it -> it.name().equals(name)).findFirst();
    }
  }

  /** A field of a record; one that is optional may be missing or nothing. */
  record Field(String name, boolean optional, Type type) {}

  /** Maps. */
  record MapOf(Type key, Type value) implements Type {}

  /** Lists. */
  record ListOf(Type element) implements Type {}

  /** Tuples of as many components. */
  record TupleOf(List<Component> components) implements Type {

    public TupleOf {
      components = List.copyOf(components);
    }
  }

  /** A component of a tuple. */
  record Component(Optional<String> name, Type type) {}

  /** Functions. */
  record FunctionOf(Type parameters, Type result) implements Type {}

  /** One of several. */
  record Union(List<Type> members) implements Type {

    public Union {
      members = List.copyOf(members);
    }
  }

  /** Everything else. */
  record Not(Type type) implements Type {}
}
