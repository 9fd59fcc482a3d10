package io.kassa.playground.kustom.arithmetic;

import static io.kassa.playground.testing.Orders.json;
import static io.kassa.playground.testing.Orders.line;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.playground.json.JsonValues;
import io.kassa.playground.json.ObjectEdit;
import io.kassa.playground.testing.Orders;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderSumsTest {
  @Test
  void anOrderThatAddsUpIsTaken() {
    assertThat(OrderSums.broken(Orders.of(line(50_000, 1000, 4545), line(-1000, 1000, -91))))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"4000, 2000, 666", "4000, 2000, 667", "495, 700, 32", "495, 700, 33"})
  void taxMayBeOffByOneAtMost(long amount, long rate, long tax) {
    assertThat(OrderSums.broken(Orders.of(line(amount, rate, tax)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"50000, 1000, 5000, 4545", "495, 700, 41, 32", "-14950, 2500, -2988, -2990"})
  void moreThanOneOffIsRefusedWithTheCalculatedValue(
      long amount, long rate, long tax, long calculated) {
    assertThat(OrderSums.broken(Orders.of(line(amount, rate, tax))))
        .hasValue(
            "order_lines[0].total_tax_amount differs from the calculated value ["
                + calculated
                + "] by more than [1]");
  }

  @Test
  void aTotalMustBeExact() {
    JsonObject line = ObjectEdit.of(line(50_000, 1000, 4545)).put("unit_price", 49_999).done();

    assertThat(OrderSums.broken(Orders.of(line))).hasValue("total_amount");
  }

  @Test
  void aDiscountOnTheLineCountsInItsTotal() {
    JsonObject line =
        ObjectEdit.of(line(50_000, 1000, 4545))
            .put("unit_price", 60_000)
            .put("total_discount_amount", 10_000)
            .done();

    assertThat(OrderSums.broken(Orders.of(line))).isEmpty();
  }

  @Test
  void aTotalBeyondALongIsRefusedAndNotWrappedAround() {
    JsonObject line =
        ObjectEdit.of(line(0, 0, 0)).put("quantity", 1L << 62).put("unit_price", 1L << 2).done();

    assertThat(OrderSums.broken(Orders.of(line))).hasValue("total_amount");
  }

  @Test
  void theOrdersAmountIsTheSumOfItsLines() {
    JsonObject order = ObjectEdit.of(Orders.anOrder()).put("order_amount", 50_001).done();

    assertThat(OrderSums.broken(order)).hasValue("order_amount");
  }

  @Test
  void theOrdersTaxIsTheSumOfItsLinesWithoutTolerance() {
    JsonObject order = ObjectEdit.of(Orders.anOrder()).put("order_tax_amount", 4546).done();

    assertThat(OrderSums.broken(order)).hasValue("order_tax_amount");
  }

  @Test
  void linesAreLookedAtBeforeTotals() {
    JsonObject order =
        ObjectEdit.of(Orders.of(line(50_000, 1000, 5000))).put("order_amount", 1).done();

    assertThat(OrderSums.broken(order).orElseThrow()).startsWith("order_lines[0]");
  }

  @Test
  void inTheUnitedStatesTaxIsALineOfItsOwn() {
    JsonObject tax = ObjectEdit.of(line(725, 0, 0)).put("type", "sales_tax").done();

    assertThat(OrderSums.broken(american(725, line(10_000, 0, 0), tax))).isEmpty();
    assertThat(OrderSums.broken(american(0, line(10_000, 0, 0), tax))).hasValue("order_tax_amount");
    assertThat(OrderSums.broken(american(909, line(10_000, 1000, 909)))).hasValue("tax_rate");
  }

  @Test
  void aGiftCardCarriesNoTaxAndLowersTheTotal() {
    JsonObject card = json("{\"type\": \"gift_card\"}");
    JsonObject good = ObjectEdit.of(line(-1000, 0, 0)).overlay(card).done();
    JsonObject taxed = ObjectEdit.of(line(-1000, 1000, -91)).overlay(card).done();
    JsonObject raising = ObjectEdit.of(line(1000, 0, 0)).overlay(card).done();

    assertThat(OrderSums.broken(Orders.of(line(5000, 0, 0), good))).isEmpty();
    assertThat(OrderSums.broken(Orders.of(line(5000, 0, 0), taxed))).hasValue("tax_rate");
    assertThat(OrderSums.broken(Orders.of(raising))).hasValue("unit_price");
  }

  private static JsonObject american(long tax, JsonObject... lines) {
    return ObjectEdit.of(Orders.of(lines))
        .put("purchase_country", "us")
        .put("order_lines", JsonValues.array(List.of(lines)))
        .put("order_tax_amount", tax)
        .done();
  }
}
