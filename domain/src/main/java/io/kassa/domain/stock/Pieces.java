package io.kassa.domain.stock;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * So many pieces of each of some products.
 *
 * @param byProduct number of pieces, more than none, by product number
 */
public record Pieces(SortedMap<String, Long> byProduct) {

  private static final Pieces NONE = new Pieces(Collections.emptySortedMap());

  public Pieces {
    byProduct = Collections.unmodifiableSortedMap(new TreeMap<>(byProduct));
  }

  public static Pieces none() {
    return NONE;
  }

  /** Those of a map in any order. */
  public static Pieces of(Map<String, Long> byProduct) {
    return new Pieces(new TreeMap<>(byProduct));
  }

  /** Adds up lines, of which several may be of one product; a line without pieces adds none. */
  public static <L> Pieces in(
      Collection<L> lines, Function<L, String> product, ToLongFunction<L> quantity) {
    SortedMap<String, Long> sums = new TreeMap<>();
    lines.stream()
        .filter(line -> quantity.applyAsLong(line) > 0)
        .forEach(line -> sums.merge(product.apply(line), quantity.applyAsLong(line), Long::sum));
    return new Pieces(sums);
  }

  /** Pieces of this product, or none. */
  public long of(String productNumber) {
    return byProduct.getOrDefault(productNumber, 0L);
  }

  public boolean isEmpty() {
    return byProduct.isEmpty();
  }
}
