package io.kassa.it.fulfilment;

import io.kassa.it.shop.Merchant.MerchantOrder;
import java.math.BigDecimal;
import java.util.Random;

/**
 * Something that is wanted of an order's money, by the merchant's systems or in Kustom's portal.
 *
 * @param what the last part of the address
 */
record MoneyWish(String what, String json, boolean isForPortal) {
  private static final String BOOK = "BK100";

  static MoneyWish drawn(Random random) {
    int minor = 100 + random.nextInt(9_900);
    String amount = "{\"amount\": " + BigDecimal.valueOf(minor, 2) + "}";
    return switch (random.nextInt(20)) {
      case 0, 1, 2, 3, 4, 5 -> new MoneyWish("captures", amount, false);
      case 6, 7, 8, 9 -> new MoneyWish("refunds", amount, false);
      case 10, 11, 12 -> new MoneyWish("deliveries", MerchantOrder.lines(BOOK, 1), false);
      case 13, 14 -> new MoneyWish("refunds", MerchantOrder.lines(BOOK, 1), false);
      case 15 -> new MoneyWish("release", "{}", false);
      case 16 -> new MoneyWish(random.nextBoolean() ? "extend" : "cancel", "{}", false);
      case 17, 18 -> new MoneyWish("capture", "{\"amount\": " + minor + "}", true);
      default -> new MoneyWish("refund", "{\"amount\": " + minor + "}", true);
    };
  }
}
