package io.kassa.domain.filtrera;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.kassa.domain.filtrera.run.Limits;
import io.kassa.domain.filtrera.run.Surroundings;
import io.kassa.domain.filtrera.source.FiltreraException;
import io.kassa.domain.filtrera.value.ListElements;
import io.kassa.domain.filtrera.value.Value;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Programs that were made up. Whatever one does, it has to come to an answer of bounded size or to
 * a problem with its place, and soon. A failure names its seed; {@code mvn test -pl domain
 * -Dtest=ProgramFuzzTest -Dkassa.fuzz.tries=1000000} is a night's work.
 */
class ProgramFuzzTest {

  private static final Duration SOON = Duration.ofSeconds(30);
  private static final int TRIES = Integer.getInteger("kassa.fuzz.tries", 300);
  private static final long MAX_ANSWER = 200_000;

  @Test
  void whateverIsMadeUpEndsWithABoundedAnswerOrAProblemWithItsPlace() {
    int answered = 0;
    for (int seed = 0; seed < TRIES; seed++) {
      String text = Programs.text(new Random(seed));
      String told = "seed " + seed + ":\n" + text;
      answered += assertTimeoutPreemptively(SOON, () -> endsWell(text), told) ? 1 : 0;
    }
    assertThat(answered).as("programs that answer").isBetween(TRIES / 20, TRIES - 1);
  }

  private static boolean endsWell(String text) {
    try {
      Script script = Script.read(text, Vocabulary.of(Map.of()));
      List<Value> answer =
          script.run(
              Map.of(),
              Surroundings.at(Answers.NOW),
              Limits.STANDARD.within(Duration.ofSeconds(10)));
      assertThat(answer.stream().mapToLong(ProgramFuzzTest::size).sum())
          .isLessThanOrEqualTo(MAX_ANSWER);
      return true;
    } catch (FiltreraException e) {
      assertThat(e.problem().at().line()).isBetween(1, (int) text.lines().count());
      assertThat(e.problem().in("a.hrl")).doesNotContain("\n").isNotBlank();
      return false;
    }
  }

  /** Characters and values, as they would be written. */
  private static long size(Value value) {
    if (value instanceof Value.Text text) {
      return 1L + text.text().length();
    } else if (value instanceof ListElements list) {
      return size(list.list());
    } else if (value instanceof Value.Tuple tuple) {
      return size(tuple.components());
    } else if (value instanceof Value.Fields record) {
      return record.fields().keySet().stream().mapToLong(String::length).sum()
          + size(record.fields().values());
    } else if (value instanceof Value.Entries map) {
      return size(map.entries().keySet()) + size(map.entries().values());
    }
    return 1;
  }

  private static long size(Collection<Value> values) {
    return 1 + values.stream().mapToLong(ProgramFuzzTest::size).sum();
  }
}
