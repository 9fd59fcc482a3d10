package io.kassa.domain.kustom.journal;

import io.kassa.domain.kustom.KustomOrderLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What is different between two sales that Kustom was told, in words. Amounts are minor units. */
public final class SaleDifference {

  /** Lines that are told; of more only the number is. */
  static final int MAX_LINES = 20;

  private static final ToldSale NOTHING = new ToldSale(0, 0, List.of());

  /** Lines of one kind for one product, together. */
  private record Sum(long quantity, long total) {

    static final Sum NONE = new Sum(0, 0);

    Sum plus(KustomOrderLine.Sale sale) {
      return new Sum(quantity + sale.quantity(), total + sale.totalAmount());
    }
  }

  private SaleDifference() {}

  /** The first that an order was told. */
  public static String first(ToldSale sale) {
    return between(NOTHING, sale);
  }

  /** What changed from the one to the other; a sentence where nothing did. */
  public static String between(ToldSale before, ToldSale after) {
    List<String> parts = new ArrayList<>();
    number("amount", before.orderAmount(), after.orderAmount(), parts);
    number("tax", before.orderTaxAmount(), after.orderTaxAmount(), parts);
    List<String> lines = lines(before, after);
    parts.addAll(lines.subList(0, Math.min(MAX_LINES, lines.size())));
    if (lines.size() > MAX_LINES) {
      parts.add("and " + (lines.size() - MAX_LINES) + " lines more");
    }
    return parts.isEmpty() ? "the same once more" : String.join("; ", parts);
  }

  private static void number(String name, long before, long after, List<String> parts) {
    if (before != after) {
      parts.add(name + " " + before + " → " + after);
    }
  }

  private static List<String> lines(ToldSale before, ToldSale after) {
    Map<String, Sum> was = sums(before);
    Map<String, Sum> is = sums(after);
    Set<String> names = new LinkedHashSet<>(was.keySet());
    names.addAll(is.keySet());
    List<String> different = new ArrayList<>();
    for (String name : names) {
      Sum one = was.getOrDefault(name, Sum.NONE);
      Sum other = is.getOrDefault(name, Sum.NONE);
      List<String> parts = new ArrayList<>();
      number("quantity", one.quantity(), other.quantity(), parts);
      number("total", one.total(), other.total(), parts);
      if (!parts.isEmpty()) {
        different.add(name + ": " + String.join(", ", parts));
      }
    }
    return different;
  }

  private static Map<String, Sum> sums(ToldSale sale) {
    Map<String, Sum> sums = new LinkedHashMap<>();
    sale.lines().forEach(line -> sums.merge(name(line), Sum.NONE.plus(line), SaleDifference::both));
    return sums;
  }

  private static Sum both(Sum one, Sum other) {
    return new Sum(one.quantity() + other.quantity(), one.total() + other.total());
  }

  private static String name(KustomOrderLine.Sale line) {
    return line.reference().orElseGet(() -> line.type().name().toLowerCase(Locale.ROOT));
  }
}
