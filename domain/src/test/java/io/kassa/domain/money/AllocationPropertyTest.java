package io.kassa.domain.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AllocationPropertyTest {

  private static final long MAX_WEIGHT = 4_000_000;

  /** An amount and what it is split over. */
  record Split(long amount, List<Long> weights) {}

  @Provide
  Arbitrary<Split> splits() {
    return Combinators.combine(
            Arbitraries.longs().between(0, MAX_WEIGHT).list().ofMaxSize(50),
            Arbitraries.longs().between(0, 50 * MAX_WEIGHT))
        .as(
            (weights, some) ->
                new Split(some % (1 + weights.stream().mapToLong(it -> it).sum()), weights));
  }

  @Property
  void thePartsAreTogetherTheAmount(@ForAll("splits") Split split) {
    List<Long> parts = Allocation.proportionally(split.amount(), split.weights());

    assertThat(parts).hasSameSizeAs(split.weights());
    assertThat(parts.stream().mapToLong(it -> it).sum()).isEqualTo(split.amount());
  }

  @Property
  void noPartIsNegativeOrLargerThanItsWeight(@ForAll("splits") Split split) {
    List<Long> parts = Allocation.proportionally(split.amount(), split.weights());

    for (int i = 0; i < parts.size(); i++) {
      assertThat(parts.get(i)).isBetween(0L, split.weights().get(i));
    }
  }

  @Property
  void everyPartIsLessThanOneAwayFromItsExactShare(@ForAll("splits") Split split) {
    List<Long> parts = Allocation.proportionally(split.amount(), split.weights());

    BigInteger total = BigInteger.valueOf(split.weights().stream().mapToLong(it -> it).sum());
    for (int i = 0; i < parts.size(); i++) {
      BigInteger exact =
          BigInteger.valueOf(split.amount()).multiply(BigInteger.valueOf(split.weights().get(i)));
      BigInteger told = BigInteger.valueOf(parts.get(i)).multiply(total);
      assertThat(told.subtract(exact).abs()).isLessThanOrEqualTo(total);
    }
  }
}
