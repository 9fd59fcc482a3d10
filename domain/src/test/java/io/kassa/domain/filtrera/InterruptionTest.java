package io.kassa.domain.filtrera;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kassa.domain.filtrera.run.Limits;
import io.kassa.domain.filtrera.run.Surroundings;
import io.kassa.domain.filtrera.source.FiltreraException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InterruptionTest {

  private static final Limits PATIENT =
      new Limits(1_000_000_000, Duration.ofMinutes(1), 400, 100_000, 1_000_000);

  @Test
  void anInterruptedRunStopsWithItsPlaceAndStaysInterrupted() {
    Script script =
        Script.read(
            "import 'iterators'\nlet n = 1 repeat 100000000 where n => n > 1\nfrom n count",
            Vocabulary.of(Map.of()));
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> script.run(Map.of(), Surroundings.at(Answers.NOW), PATIENT))
          .isInstanceOf(FiltreraException.class)
          .hasMessageContaining("this was stopped");
      assertThat(Thread.currentThread().isInterrupted()).isTrue();
    } finally {
      Thread.interrupted();
    }
  }
}
