package io.kassa.domain.filtrera.run;

import com.google.re2j.Pattern;
import io.kassa.domain.filtrera.source.FiltreraException;
import io.kassa.domain.filtrera.source.Position;
import io.kassa.domain.filtrera.syntax.BasicType;
import io.kassa.domain.filtrera.syntax.Type;
import io.kassa.domain.filtrera.value.Value;
import java.util.List;
import java.util.Map;

/** Whether values are of types. */
final class Types {

  /** Characters of a text in which a regular expression is sought. */
  private static final int MAX_SEARCHED = 20_000;

  /** Characters times places of a pattern that are looked at in about the time of a step. */
  private static final int PLACES_PER_STEP = 16;

  private Types() {}

  /** Whether a value is of a type, down to the last element. */
  static boolean matches(Type type, Value value, Run run, Position at) {
    return new Types.Look(run, at, true).matches(type, value);
  }

  /** The same without looking at the elements of lists and maps, which may be many. */
  static boolean suits(Type type, Value value, Run run, Position at) {
    return new Types.Look(run, at, false).matches(type, value);
  }

  private record Look(Run run, Position at, boolean deep) {

    boolean matches(Type type, Value value) {
      if (type instanceof Type.Anything) {
        return true;
      }
      run.meter().enter(at);
      boolean matches = look(type, value);
      run.meter().leave();
      return matches;
    }

    private boolean look(Type type, Value value) {
      if (type instanceof Type.Basic basic) {
        return isOf(basic.kind(), value);
      } else if (type instanceof Type.Only only) {
        return Equality.equal(only.value(), value, run, at);
      } else if (type instanceof Type.Shape shape) {
        return hasShape(shape, value);
      } else if (type instanceof Type.Union union) {
        return union.members().stream().anyMatch(member -> matches(member, value));
      } else if (type instanceof Type.Not not) {
        return !matches(not.type(), value);
      } else if (type instanceof Type.Named named) {
        return matches(named(named), value);
      }
      return lookInside(type, value);
    }

    private boolean lookInside(Type type, Value value) {
      if (type instanceof Type.Matching matching) {
        return value instanceof Value.Text text && isFound(matching.pattern(), text.text());
      } else if (type instanceof Type.TupleOf tuple) {
        return value instanceof Value.Tuple it && hasComponents(tuple, it.components());
      } else if (type instanceof Type.ListOf list) {
        return value instanceof Value.Elements it && hasElements(list, it);
      } else if (type instanceof Type.MapOf map) {
        return isMap(map, value);
      }
      return type instanceof Type.FunctionOf && value instanceof Value.Callable;
    }

    /** What this takes grows with the text and the pattern, and is counted before it is taken. */
    private boolean isFound(Pattern pattern, String text) {
      if (text.length() > MAX_SEARCHED) {
        throw new FiltreraException(
            at,
            "a text of more than "
                + MAX_SEARCHED
                + " characters can't be tested with a regular expression");
      }
      long places = (long) text.length() * pattern.programSize();
      run.meter().steps(places / PLACES_PER_STEP, at);
      return pattern.matcher(text).find();
    }

    private Type named(Type.Named named) {
      Type type = run.types().get(named.name());
      if (type == null) {
        throw new FiltreraException(named.at(), "there is no type " + named.name());
      }
      return type;
    }

    private boolean hasShape(Type.Shape shape, Value value) {
      return (value instanceof Value.Fields || value instanceof Value.Entries)
          && shape.fields().stream().allMatch(field -> hasField(field, value));
    }

    private boolean hasField(Type.Field field, Value value) {
      Value inside =
          value instanceof Value.Fields record
              ? record.fields().getOrDefault(field.name(), Value.NOTHING)
              : ((Value.Entries) value)
                  .entries()
                  .getOrDefault(new Value.Text(field.name()), Value.NOTHING);
      boolean missing = field.optional() && inside instanceof Value.Nothing;
      return missing || matches(field.type(), inside);
    }

    private boolean hasComponents(Type.TupleOf type, List<Value> components) {
      if (type.components().size() != components.size()) {
        return false;
      }
      for (int i = 0; i < components.size(); i++) {
        if (!matches(type.components().get(i).type(), components.get(i))) {
          return false;
        }
      }
      return true;
    }

    private boolean hasElements(Type.ListOf list, Value.Elements elements) {
      if (!deep || list.element() instanceof Type.Anything) {
        return true;
      }
      for (Value element : elements) {
        if (!matches(list.element(), element)) {
          return false;
        }
      }
      return true;
    }

    private boolean isMap(Type.MapOf type, Value value) {
      if (value instanceof Value.Fields record) {
        return matches(type.key(), new Value.Text(""))
            && (!deep
                || record.fields().values().stream().allMatch(it -> matches(type.value(), it)));
      }
      return value instanceof Value.Entries map
          && (!deep || map.entries().entrySet().stream().allMatch(it -> isEntry(type, it)));
    }

    private boolean isEntry(Type.MapOf type, Map.Entry<Value, Value> entry) {
      return matches(type.key(), entry.getKey()) && matches(type.value(), entry.getValue());
    }

    private static boolean isOf(BasicType kind, Value value) {
      return switch (kind) {
        case TEXT -> value instanceof Value.Text;
        case NUMBER -> value instanceof Value.Decimal;
        case BOOLEAN -> value instanceof Value.Truth;
        case UUID -> value instanceof Value.Uuid;
        case INSTANT -> value instanceof Value.Moment;
        case DURATION -> value instanceof Value.Span;
      };
    }
  }
}
