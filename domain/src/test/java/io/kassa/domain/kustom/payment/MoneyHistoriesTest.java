package io.kassa.domain.kustom.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Histories full of lost answers, duplicates and crashes between sending and recording, each drawn
 * from its seed alone. {@code -Dkassa.money.histories=100000} is a long run, {@code
 * -Dkassa.money.seed=17} the history of one seed.
 */
class MoneyHistoriesTest {

  private static final int HISTORIES = Integer.getInteger("kassa.money.histories", 200);

  @Test
  void inTheEndKustomsBookAndOursAgreeToTheUnit() {
    LongStream seeds =
        System.getProperty("kassa.money.seed") == null
            ? LongStream.rangeClosed(1, HISTORIES)
            : LongStream.of(Long.getLong("kassa.money.seed"));
    seeds.forEach(
        seed ->
            assertThat(new MoneyHistory(seed).differences())
                .as("-Dkassa.money.seed=%d", seed)
                .isEmpty());
  }
}
