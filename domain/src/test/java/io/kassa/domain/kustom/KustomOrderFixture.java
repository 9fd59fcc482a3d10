package io.kassa.domain.kustom;

import static io.kassa.domain.money.MoneyFixture.SEK;

import io.kassa.domain.cart.CartId;
import io.kassa.domain.cart.Contact;
import io.kassa.domain.pricing.PricedBasketFixture;
import io.kassa.domain.profile.CartProfileFixture;
import io.kassa.domain.profile.LocaleTag;
import io.kassa.domain.time.MovableClock;
import java.util.List;
import java.util.Optional;

/** What is said to Kustom in tests. */
public final class KustomOrderFixture {

  public static final MerchantUrls URLS =
      new MerchantUrls(
          "https://shop.example.com/terms",
          "https://shop.example.com/checkout",
          "https://shop.example.com/thanks");

  private KustomOrderFixture() {}

  /** An order for two shirts and delivery: 407.20 crowns. */
  public static NewKustomOrder aNewOrder() {
    return new NewKustomOrder(
        CartId.random(),
        new KustomOrder.Market(CartProfileFixture.SE, SEK),
        new LocaleTag("sv-SE"),
        toSell(KustomLines.of(PricedBasketFixture.aPricedBasket(), CartProfileFixture.SE)),
        URLS,
        callbacks(CallbackToken.random()),
        true,
        Contact.unknown(),
        List.of(),
        Optional.empty());
  }

  private static CallbackAddresses callbacks(CallbackToken token) {
    String query = "?kustom_order_id={checkout.order.id}&token=" + token.value();
    return new CallbackAddresses(
        "https://kassa.example.com/ingress/kustom/webhook/push" + query,
        "https://kassa.example.com/ingress/kustom/validate" + query);
  }

  /** An order is to sell this, as a cart of revision 7 says. */
  public static KustomUpdate toSell(KustomAmounts amounts) {
    return new KustomUpdate(amounts, 7);
  }

  /** One cap for 149.50 was bought, and all is well. */
  public static KustomPurchase aPurchase() {
    return aPurchase(new KustomOrderId("k-1"), FraudStatus.ACCEPTED);
  }

  /** One cap for 149.50 was bought by somebody of whom Kustom thinks this. */
  public static KustomPurchase aPurchase(KustomOrderId orderId, FraudStatus fraud) {
    KustomOrder order =
        new KustomOrder(
            orderId,
            KustomOrder.COMPLETE,
            new KustomOrder.Market(CartProfileFixture.SE, SEK),
            capsOnly(1),
            URLS,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "");
    return new KustomPurchase(
        order,
        "AUTHORIZED",
        fraud,
        Optional.of("KU5T0M42"),
        Optional.of(MovableClock.START.plusSeconds(3_600)));
  }

  /** Amounts of so many caps for 149.50 each. */
  public static KustomAmounts capsOnly(long quantity) {
    long total = quantity * 14950;
    long tax = quantity * 2990;
    return new KustomAmounts(
        total,
        tax,
        List.of(
            new KustomOrderLine(
                KustomOrderLine.Type.PHYSICAL,
                Optional.of("CP010"),
                "Cap",
                quantity,
                14950,
                2500,
                total,
                0,
                tax,
                Optional.empty())));
  }
}
