package io.kassa.domain.filtrera.run;

import io.kassa.domain.filtrera.source.FiltreraException;
import io.kassa.domain.filtrera.source.Position;
import io.kassa.domain.filtrera.syntax.Filter;
import io.kassa.domain.filtrera.value.ListElements;
import io.kassa.domain.filtrera.value.Value;
import io.kassa.domain.filtrera.value.ValueKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/** The language's own filters. */
record Filters(Run run, Position at) {

  Value apply(Filter filter, Value input, List<Value> arguments) {
    return switch (filter) {
      case SELECT -> lists().select(lists().of(input), it -> call(arguments.get(0), it));
      case WHERE ->
          lists().where(lists().of(input), it -> Truths.of(call(arguments.get(0), it), at));
      case TAKE -> lists().take(lists().of(input), Numbers.count(arguments.get(0), at));
      case REPEAT -> lists().repeat(input, Numbers.count(arguments.get(0), at));
      case FLATTEN -> lists().flatten(lists().of(input));
      case COUNT -> Value.Decimal.of(lists().count(lists().of(input)));
      case FIRST -> first(lists().of(input));
      case SUM -> sum(lists().of(input));
      case BUFFER -> new ListElements(lists().kept(lists().of(input)));
      case KEYS -> new Maps(run, at).keys(input);
      case ENTRIES -> new Maps(run, at).entries(input);
      case AS_MAP -> new Maps(run, at).asMap(input);
      default -> scalar(filter, input, arguments);
    };
  }

  private Value scalar(Filter filter, Value input, List<Value> arguments) {
    return switch (filter) {
      case FLOOR -> Numbers.floor(input, at);
      case ROUND -> Numbers.round(input, arguments.get(0), at);
      case LENGTH -> Value.Decimal.of(Texts.of(input, at).length());
      case TRIM -> Texts.value(Texts.of(input, at).strip(), run, at);
      case UPPER_CASE -> Texts.value(Texts.of(input, at).toUpperCase(Locale.ROOT), run, at);
      case LOWER_CASE -> Texts.value(Texts.of(input, at).toLowerCase(Locale.ROOT), run, at);
      default -> Texts.explode(Texts.of(input, at), Texts.of(arguments.get(0), at), run, at);
    };
  }

  /** In the order of their keys; what has equal keys stays in the order in which it was. */
  Value order(Value input, Value key, boolean descending) {
    List<Keyed> keyed = new ArrayList<>();
    for (Value element : lists().kept(lists().of(input))) {
      run.meter().keep(1, at);
      keyed.add(new Keyed(call(key, element), element));
    }
    keyed.sort(
        (left, right) -> {
          run.meter().step(at);
          return Ordering.place(left.key, right.key, descending, at);
        });
    return new ListElements(keyed.stream().map(Keyed::element).toList());
  }

  private record Keyed(Value key, Value element) {}

  private Value first(Value.Elements input) {
    Iterator<Value> all = lists().counted(input.iterator());
    return all.hasNext() ? all.next() : Value.NOTHING;
  }

  private Value sum(Value.Elements input) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Iterator<Value> all = lists().counted(input.iterator()); all.hasNext(); ) {
      Value element = all.next();
      if (!(element instanceof Value.Decimal decimal)) {
        throw new FiltreraException(
            at, "only numbers have a sum, and one of these is " + ValueKind.of(element));
      }
      sum = Numbers.of(Numbers.value(sum.add(decimal.number()), at), at);
    }
    return new Value.Decimal(sum);
  }

  private Value call(Value function, Value argument) {
    return Calls.call(function, List.of(argument), at);
  }

  private Lists lists() {
    return new Lists(run, at);
  }
}
