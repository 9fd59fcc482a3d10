package io.kassa.domain.kustom;

import io.kassa.domain.address.CountryCode;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * What Kustom checks before it takes an order (Checkout API, order_line and its arithmetic),
 * written from its documents alone and in whole numbers of any size. The product has to satisfy it,
 * not to share code with it.
 */
public final class KustomRules {

  private static final long MAX_LINE_AMOUNT = 100_000_000;
  private static final int MAX_TEXT = 255;
  private static final int MAX_URL = 1024;
  private static final int MAX_LINES = 1000;
  private static final long WHOLE = 10_000;

  private final List<String> broken = new ArrayList<>();

  private KustomRules() {}

  /** One sentence for each rule that the amounts break, in this country. */
  public static List<String> brokenBy(KustomAmounts amounts, CountryCode country) {
    KustomRules rules = new KustomRules();
    amounts.lines().forEach(rules::checkLine);
    rules.checkSums(amounts, country);
    return rules.broken;
  }

  private void checkLine(KustomOrderLine line) {
    BigInteger due =
        BigInteger.valueOf(line.quantity())
            .multiply(BigInteger.valueOf(line.unitPrice()))
            .subtract(BigInteger.valueOf(line.totalDiscountAmount()));
    require(due.equals(BigInteger.valueOf(line.totalAmount())), "total_amount", line);
    require(taxIsWithinOne(line), "total_tax_amount", line);
    require(isText(line.name(), 1), "name", line);
    require(line.reference().filter(it -> !isText(it, 0)).isEmpty(), "reference", line);
    require(line.quantity() >= 0, "quantity", line);
    require(line.unitPrice() <= MAX_LINE_AMOUNT, "unit_price", line);
    require(line.totalAmount() <= MAX_LINE_AMOUNT, "total_amount limit", line);
    require(line.totalDiscountAmount() >= 0, "total_discount_amount", line);
    require(line.taxRate() >= 0 && line.taxRate() <= WHOLE, "tax_rate", line);
    require(line.imageUrl().filter(it -> it.length() > MAX_URL).isEmpty(), "image_url", line);
  }

  /** {@code |tax * (10000 + rate) - total * rate| <= 10000 + rate}. */
  private static boolean taxIsWithinOne(KustomOrderLine line) {
    BigInteger divisor = BigInteger.valueOf(WHOLE + line.taxRate());
    BigInteger told = BigInteger.valueOf(line.totalTaxAmount()).multiply(divisor);
    BigInteger exact =
        BigInteger.valueOf(line.totalAmount()).multiply(BigInteger.valueOf(line.taxRate()));
    return told.subtract(exact).abs().compareTo(divisor) <= 0;
  }

  private void checkSums(KustomAmounts amounts, CountryCode country) {
    require(amounts.lines().size() <= MAX_LINES, "order_lines", amounts);
    require(amounts.orderAmount() >= 0, "order_amount sign", amounts);
    require(
        amounts.orderAmount() == sum(amounts, KustomOrderLine::totalAmount),
        "order_amount",
        amounts);
    boolean salesTax = amounts.lines().stream().anyMatch(KustomRules::isSalesTax);
    if (salesTax) {
      require("US".equals(country.code()), "sales_tax abroad", amounts);
      checkSalesTax(amounts);
    } else {
      require(
          amounts.orderTaxAmount() == sum(amounts, KustomOrderLine::totalTaxAmount),
          "order_tax_amount",
          amounts);
    }
  }

  private void checkSalesTax(KustomAmounts amounts) {
    List<KustomOrderLine> taxLines =
        amounts.lines().stream().filter(KustomRules::isSalesTax).toList();
    require(taxLines.size() == 1, "sales_tax twice", amounts);
    require(amounts.orderTaxAmount() == taxLines.get(0).totalAmount(), "order_tax_amount", amounts);
    amounts
        .lines()
        .forEach(
            line -> require(line.taxRate() == 0 && line.totalTaxAmount() == 0, "tax twice", line));
  }

  private static boolean isSalesTax(KustomOrderLine line) {
    return line.type() == KustomOrderLine.Type.SALES_TAX;
  }

  private static boolean isText(String text, int minLength) {
    return text.length() >= minLength && text.length() <= MAX_TEXT;
  }

  private static long sum(KustomAmounts amounts, ToLongFunction<KustomOrderLine> member) {
    return amounts.lines().stream().mapToLong(member).reduce(0, Math::addExact);
  }

  private void require(boolean holds, String rule, Object subject) {
    if (!holds) {
      broken.add("Bad value: " + rule + " of " + subject);
    }
  }
}
