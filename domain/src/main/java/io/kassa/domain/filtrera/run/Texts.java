package io.kassa.domain.filtrera.run;

import io.kassa.domain.filtrera.source.FiltreraException;
import io.kassa.domain.filtrera.source.Position;
import io.kassa.domain.filtrera.syntax.BasicType;
import io.kassa.domain.filtrera.value.ListElements;
import io.kassa.domain.filtrera.value.Value;
import io.kassa.domain.filtrera.value.ValueKind;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Texts, and what is written in them. */
final class Texts {

  private static final int MAX_NUMBER = 40;

  /** Characters of what is written as no text; longer ones are none of it. */
  private static final int MAX_READ = 100;

  private Texts() {}

  static String of(Value value, Position at) {
    if (value instanceof Value.Text text) {
      return text.text();
    }
    throw new FiltreraException(at, "a text is needed here, and this is " + ValueKind.of(value));
  }

  static Value value(String text, Run run, Position at) {
    run.meter().write(text.length(), at);
    return new Value.Text(text);
  }

  /** As it stands in a template; nothing leaves nothing there. */
  static String written(Value value, Position at) {
    return scalar(value)
        .orElseThrow(
            () ->
                new FiltreraException(
                    at,
                    ValueKind.of(value) + " can't be put into a text",
                    "put its fields or elements there one by one"));
  }

  private static Optional<String> scalar(Value value) {
    if (value instanceof Value.Text text) {
      return Optional.of(text.text());
    } else if (value instanceof Value.Decimal decimal) {
      return Optional.of(decimal.number().toPlainString());
    } else if (value instanceof Value.Truth truth) {
      return Optional.of(truth.holds() ? "true" : "false");
    } else if (value instanceof Value.Uuid uuid) {
      return Optional.of(uuid.uuid().toString());
    } else if (value instanceof Value.Moment moment) {
      return Optional.of(moment.instant().toString());
    } else if (value instanceof Value.Span span) {
      return Optional.of(span.duration().toString());
    }
    return value instanceof Value.Nothing ? Optional.of("") : Optional.empty();
  }

  static Value explode(String text, String separator, Run run, Position at) {
    if (separator.isEmpty()) {
      throw new FiltreraException(at, "an empty text separates nothing");
    }
    run.meter().write(text.length(), at);
    List<Value> parts = new ArrayList<>();
    int from = 0;
    for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, from)) {
      run.meter().keep(1, at);
      parts.add(new Value.Text(text.substring(from, end)));
      from = end + separator.length();
    }
    parts.add(new Value.Text(text.substring(from)));
    run.meter().keep(1, at);
    return new ListElements(parts);
  }

  /** The same as another kind; nothing where it can't be. */
  static Value cast(Value value, BasicType type) {
    if (value instanceof Value.Nothing) {
      return value;
    } else if (type == BasicType.TEXT) {
      return scalar(value).<Value>map(Value.Text::new).orElse(Value.NOTHING);
    } else if (value instanceof Value.Text text) {
      return read(text.text(), type);
    }
    boolean already =
        (type == BasicType.NUMBER && value instanceof Value.Decimal)
            || (type == BasicType.BOOLEAN && value instanceof Value.Truth)
            || (type == BasicType.UUID && value instanceof Value.Uuid)
            || (type == BasicType.INSTANT && value instanceof Value.Moment)
            || (type == BasicType.DURATION && value instanceof Value.Span);
    return already ? value : Value.NOTHING;
  }

  private static Value read(String text, BasicType type) {
    if (text.length() > MAX_READ && type != BasicType.TEXT) {
      return Value.NOTHING;
    }
    try {
      return switch (type) {
        case NUMBER -> number(text);
        case BOOLEAN -> truth(text);
        case UUID -> uuid(text);
        case INSTANT -> new Value.Moment(Instant.parse(text));
        case DURATION -> new Value.Span(Duration.parse(text));
        case TEXT -> new Value.Text(text);
      };
    } catch (IllegalArgumentException | DateTimeException e) {
      return Value.NOTHING;
    }
  }

  private static Value number(String text) {
    boolean plain = text.length() <= MAX_NUMBER && text.matches("-?[0-9]+(\\.[0-9]+)?");
    return plain ? new Value.Decimal(new BigDecimal(text)) : Value.NOTHING;
  }

  private static Value truth(String text) {
    return switch (text) {
      case "true" -> Truths.value(true);
      case "false" -> Truths.value(false);
      default -> Value.NOTHING;
    };
  }

  private static Value uuid(String text) {
    UUID uuid = UUID.fromString(text);
    return uuid.toString().equalsIgnoreCase(text) ? new Value.Uuid(uuid) : Value.NOTHING;
  }
}
