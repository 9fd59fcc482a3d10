package io.kassa.it.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;

/** The rules that Kustom checks the sums of an order by, in whole minor units. */
record OrderArithmetic(JsonNode order) {
  private static final long RATE_OF_ALL = 10_000;

  void holds() {
    lines().forEach(OrderArithmetic::lineHolds);
    assertThat(amount(order, "order_amount")).isEqualTo(sum("total_amount"));
    assertThat(amount(order, "order_tax_amount")).isEqualTo(sum("total_tax_amount") + salesTax());
  }

  List<JsonNode> lines() {
    return StreamSupport.stream(order.path("order_lines").spliterator(), false).toList();
  }

  private static void lineHolds(JsonNode line) {
    long total = amount(line, "total_amount");
    long rate = amount(line, "tax_rate");
    long tax = amount(line, "total_tax_amount");
    assertThat(total)
        .as(line.toString())
        .isEqualTo(
            amount(line, "quantity") * amount(line, "unit_price")
                - amount(line, "total_discount_amount"));
    assertThat(amount(line, "total_discount_amount")).isNotNegative();
    assertThat(Math.abs(tax * (RATE_OF_ALL + rate) - total * rate))
        .as(line.toString())
        .isLessThanOrEqualTo(RATE_OF_ALL + rate);
  }

  private long sum(String member) {
    return lines().stream().mapToLong(line -> amount(line, member)).sum();
  }

  /** In the United States tax is a line of its own. */
  private long salesTax() {
    return lines().stream()
        .filter(line -> line.path("type").asText().equals("sales_tax"))
        .mapToLong(line -> amount(line, "total_amount"))
        .sum();
  }

  private static long amount(JsonNode node, String member) {
    JsonNode value = node.path(member);
    assertThat(value.isMissingNode() || value.isIntegralNumber()).as(member).isTrue();
    return value.asLong();
  }
}
