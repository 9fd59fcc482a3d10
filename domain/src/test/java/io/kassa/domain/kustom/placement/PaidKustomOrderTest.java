package io.kassa.domain.kustom.placement;

import static io.kassa.domain.money.MoneyFixture.EUR;
import static io.kassa.domain.money.MoneyFixture.SEK;
import static io.kassa.domain.money.MoneyFixture.sek;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.address.EmailAddress;
import io.kassa.domain.cart.Cart;
import io.kassa.domain.cart.Contact;
import io.kassa.domain.cart.RenderedCart;
import io.kassa.domain.kustom.KustomAddress;
import io.kassa.domain.kustom.KustomAddressFixture;
import io.kassa.domain.kustom.KustomAmounts;
import io.kassa.domain.kustom.KustomLines;
import io.kassa.domain.kustom.KustomOrder;
import io.kassa.domain.kustom.KustomOrderFixture;
import io.kassa.domain.kustom.KustomOrderId;
import io.kassa.domain.money.CurrencyCode;
import io.kassa.domain.order.PaidCheckout;
import io.kassa.domain.profile.CartProfileFixture;
import io.kassa.domain.review.ReviewFinding;
import io.kassa.domain.workbench.Shop;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PaidKustomOrderTest {

  private final Shop shop = new Shop();
  private final Cart cart = shop.aCartWithTwoShirts();
  private final RenderedCart rendered = shop.rendered(cart.id());
  private final KustomAmounts amounts = KustomLines.of(rendered.basket(), CartProfileFixture.SE);

  @Test
  void whatWasPaidIsAuthorizedUnderKustomsId() {
    PaidKustomOrder paid = paid(amounts, SEK);

    assertThat(paid.authorization().providerKey()).isEqualTo("kustom");
    assertThat(paid.authorization().externalReference()).isEqualTo("k-1");
    assertThat(paid.authorization().amount()).isEqualTo(sek("447.00"));
  }

  @Test
  void aCartThatWasPaidAsItStandsIsOrderedAsItStands() {
    PaidCheckout.Reconciliation reconciliation =
        paid(amounts, SEK).reconcile(Optional.of(rendered));

    assertThat(reconciliation.difference()).isEmpty();
    assertThat(reconciliation.basket()).isEqualTo(rendered.basket());
  }

  @Test
  void anotherAmountIsADifferenceAndWhatWasPaidIsOrdered() {
    PaidCheckout.Reconciliation reconciliation =
        paid(KustomOrderFixture.capsOnly(1), SEK).reconcile(Optional.of(rendered));

    assertThat(reconciliation.difference())
        .map(ReviewFinding::reason)
        .contains("Kustom took 149.50 SEK, the cart says 447.00.");
    assertThat(reconciliation.basket().amountToPay()).isEqualTo(sek("149.50"));
  }

  @Test
  void otherLinesForTheSameAmountAreADifference() {
    KustomAmounts otherLines =
        new KustomAmounts(
            amounts.orderAmount(),
            amounts.orderTaxAmount(),
            KustomOrderFixture.capsOnly(1).lines());

    assertThat(paid(otherLines, SEK).reconcile(Optional.of(rendered)).difference()).isPresent();
  }

  @Test
  void anotherCurrencyIsADifference() {
    assertThat(paid(amounts, EUR).reconcile(Optional.of(rendered)).difference())
        .map(ReviewFinding::reason)
        .contains("It was paid in EUR.");
  }

  @Test
  void aProductThatIsGoneAndACartThatCantBePricedAreDifferences() {
    shop.products.remove("TS001");

    assertThat(paid(amounts, SEK).reconcile(Optional.of(shop.rendered(cart.id()))).difference())
        .isPresent();
    assertThat(paid(amounts, SEK).reconcile(Optional.empty()).difference()).isPresent();
  }

  @Test
  void billingSaysWhoPaysAndDeliverySaysWhere() {
    KustomOrder order =
        order(
            amounts,
            SEK,
            Optional.of(KustomAddressFixture.aFirm()),
            Optional.of(KustomAddressFixture.kimInStockholm()));

    Contact contact = new PaidKustomOrder(order).contact();

    assertThat(contact.email()).contains(new EmailAddress("kim@ek.example.com"));
    assertThat(contact.address().orElseThrow().city()).contains("Stockholm");
    assertThat(contact.invoiceRecipient().orElseThrow().address().city()).contains("Göteborg");
  }

  @Test
  void withoutADeliveryAddressGoodsGoWhereTheInvoiceGoes() {
    KustomOrder order =
        order(
            amounts,
            SEK,
            Optional.of(KustomAddressFixture.kimInStockholm()),
            Optional.of(KustomAddressFixture.onlyTheCountry()));

    assertThat(new PaidKustomOrder(order).contact().address().orElseThrow().city())
        .contains("Stockholm");
  }

  @Test
  void anOrderWithoutAddressesTellsNothing() {
    KustomOrder order = order(amounts, SEK, Optional.empty(), Optional.empty());

    assertThat(new PaidKustomOrder(order).contact()).isEqualTo(Contact.unknown());
  }

  private static PaidKustomOrder paid(KustomAmounts amounts, CurrencyCode currency) {
    Optional<KustomAddress> kim = Optional.of(KustomAddressFixture.kimInStockholm());
    return new PaidKustomOrder(order(amounts, currency, kim, kim));
  }

  private static KustomOrder order(
      KustomAmounts amounts,
      CurrencyCode currency,
      Optional<KustomAddress> billing,
      Optional<KustomAddress> shipping) {
    return new KustomOrder(
        new KustomOrderId("k-1"),
        KustomOrder.COMPLETE,
        new KustomOrder.Market(CartProfileFixture.SE, currency),
        amounts,
        KustomOrderFixture.URLS,
        billing,
        shipping,
        Optional.empty(),
        "");
  }
}
