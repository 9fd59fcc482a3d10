package io.kassa.playground.kustom.callback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PushScheduleTest {
  private static final Instant PURCHASE = Instant.parse("2026-11-21T12:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "PT0S, PT2M",
    "PT2M, PT5M",
    "PT5M, PT15M",
    "PT15M, PT30M",
    "PT30M, PT1H",
    "PT1H, PT4H",
    "PT4H, PT8H",
    "PT47H, PT48H"
  })
  void pushesFollowKustomsSchedule(Duration after, Duration next) {
    assertThat(PushSchedule.next(PURCHASE, PURCHASE.plus(after))).hasValue(PURCHASE.plus(next));
  }

  @Test
  void theyEndAfter48Hours() {
    assertThat(PushSchedule.next(PURCHASE, PURCHASE.plus(Duration.ofDays(2)))).isEmpty();
  }
}
