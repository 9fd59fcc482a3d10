package io.kassa.domain.filtrera;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.kassa.domain.filtrera.run.Limits;
import io.kassa.domain.filtrera.run.Surroundings;
import io.kassa.domain.filtrera.source.FiltreraException;
import io.kassa.domain.filtrera.source.Problem;
import io.kassa.domain.filtrera.value.ListElements;
import io.kassa.domain.filtrera.value.Value;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Runs programs and shows what they answer as plain Java. */
public final class Answers {

  public static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

  /** Enough for a test, whatever else the machine does. */
  public static final Limits LIMITS = Limits.STANDARD.within(Duration.ofSeconds(30));

  private Answers() {}

  /** What the first {@code from} of a program answers. */
  public static Object answer(String... lines) {
    return answers(Map.of(), lines).get(0);
  }

  /** What each {@code from} of a program answers that is given parameters. */
  public static List<Object> answers(Map<String, Object> given, String... lines) {
    Script script = Script.read(String.join("\n", lines), Vocabulary.of(Map.of()));
    assertThat(script.problems()).isEmpty();
    Map<String, Value> values = new LinkedHashMap<>();
    given.forEach((name, value) -> values.put(name, value(value)));
    return script.run(values, Surroundings.at(NOW), LIMITS).stream().map(Answers::plain).toList();
  }

  /** The problem that a program has when it is read or checked, as people are told. */
  public static String problem(String... lines) {
    String text = String.join("\n", lines);
    try {
      List<Problem> problems = Script.read(text, Vocabulary.of(Map.of())).problems();
      assertThat(problems).as(text).isNotEmpty();
      return problems.get(0).in("a.hrl");
    } catch (FiltreraException e) {
      return e.problem().in("a.hrl");
    }
  }

  /** The problem that a program has when it runs. */
  public static String failure(String... lines) {
    Script script = Script.read(String.join("\n", lines), Vocabulary.of(Map.of()));
    assertThat(script.problems()).isEmpty();
    FiltreraException failure =
        catchThrowableOfType(
            FiltreraException.class, () -> script.run(Map.of(), Surroundings.at(NOW), LIMITS));
    assertThat(failure).isNotNull();
    return failure.problem().in("a.hrl");
  }

  /** Decimals are shown as text. */
  private static Object plain(Value value) {
    if (value instanceof Value.Text text) {
      return text.text();
    } else if (value instanceof Value.Decimal decimal) {
      return decimal.number();
    } else if (value instanceof Value.Truth truth) {
      return truth.holds();
    } else if (value instanceof Value.Uuid uuid) {
      return uuid.uuid();
    } else if (value instanceof Value.Moment moment) {
      return moment.instant();
    } else if (value instanceof Value.Span span) {
      return span.duration();
    } else if (value instanceof Value.Nothing) {
      return "nothing";
    }
    return structure(value);
  }

  private static Object structure(Value value) {
    if (value instanceof ListElements list) {
      return list.list().stream().map(Answers::plain).toList();
    } else if (value instanceof Value.Tuple tuple) {
      return tuple.components().stream().map(Answers::plain).toList();
    } else if (value instanceof Value.Fields record) {
      Map<Object, Object> fields = new LinkedHashMap<>();
      record.fields().forEach((name, field) -> fields.put(name, plain(field)));
      return fields;
    }
    Map<Object, Object> entries = new LinkedHashMap<>();
    ((Value.Entries) value).entries().forEach((key, it) -> entries.put(plain(key), plain(it)));
    return entries;
  }

  /** A value of plain Java. */
  public static Value value(Object plain) {
    if (plain instanceof String text) {
      return new Value.Text(text);
    } else if (plain instanceof Integer number) {
      return Value.Decimal.of(number);
    } else if (plain instanceof BigDecimal number) {
      return new Value.Decimal(number);
    } else if (plain instanceof Boolean truth) {
      return new Value.Truth(truth);
    } else if (plain instanceof UUID uuid) {
      return new Value.Uuid(uuid);
    } else if (plain instanceof List<?> list) {
      return new ListElements(list.stream().map(Answers::value).toList());
    } else if (plain instanceof Map<?, ?> map) {
      Map<String, Value> fields = new LinkedHashMap<>();
      map.forEach((name, field) -> fields.put((String) name, value(field)));
      return new Value.Fields(fields);
    }
    return Value.NOTHING;
  }

  public static BigDecimal number(String digits) {
    return new BigDecimal(digits);
  }
}
