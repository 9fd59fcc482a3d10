package io.kassa.batch.timer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimedLooksTest {

  private final CountedFailures failures = new CountedFailures();
  private final List<String> seen = new ArrayList<>();

  @Test
  void whatFailsIsCountedEachTimeAndTheNextLookIsMade() {
    failures.looks().look("stars", this::fail);
    failures.looks().look("stars", this::fail);
    failures.looks().look("stars", () -> seen.add("stars"));

    assertThat(failures.failed()).containsExactly("stars", "stars");
    assertThat(seen).containsExactly("stars");
  }

  @Test
  void whatSucceedsIsNotCounted() {
    failures.looks().look("stars", () -> seen.add("stars"));

    assertThat(failures.failed()).isEmpty();
  }

  private void fail() {
    throw new IllegalStateException("no database");
  }
}
