package io.kassa.domain.money;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Splits an amount over weights so that the parts are whole and their sum is the amount. */
public final class Allocation {

  private Allocation() {}

  /**
   * Splits by largest remainder. Of equal remainders the earlier weight gets the unit, so callers
   * that want a result independent of order sort first.
   *
   * @param amount minor units, 0 up to the sum of the weights
   * @param weights minor units, none negative
   * @return as many parts as weights, none larger than its weight
   */
  public static List<Long> proportionally(long amount, List<Long> weights) {
    long total = weights.stream().mapToLong(Long::longValue).reduce(0, Math::addExact);
    if (amount < 0 || amount > total) {
      throw new IllegalArgumentException("Cannot split " + amount + " over " + total);
    }
    if (amount == 0) {
      return weights.stream().map(weight -> 0L).toList();
    }
    long[] parts = new long[weights.size()];
    long[] remainders = new long[weights.size()];
    for (int i = 0; i < parts.length; i++) {
      long product = Math.multiplyExact(amount, weights.get(i));
      parts[i] = product / total;
      remainders[i] = product % total;
    }
    long left = amount - LongStream.of(parts).sum();
    IntStream.range(0, parts.length)
        .boxed()
        .sorted(Comparator.comparingLong((Integer i) -> remainders[i]).reversed())
        .limit(left)
        .forEach(i -> parts[i]++);
    return LongStream.of(parts).boxed().toList();
  }
}
