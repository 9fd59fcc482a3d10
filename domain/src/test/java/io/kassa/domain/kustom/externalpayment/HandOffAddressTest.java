package io.kassa.domain.kustom.externalpayment;

import static io.kassa.domain.kustom.FakeKustomOrders.Call;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.address.EmailAddress;
import io.kassa.domain.address.InvoiceRecipient;
import io.kassa.domain.cart.Cart;
import io.kassa.domain.cart.Contact;
import io.kassa.domain.cart.change.AddItem;
import io.kassa.domain.field.FieldValue;
import io.kassa.domain.hook.Hooks;
import io.kassa.domain.kustom.KustomAddress;
import io.kassa.domain.kustom.KustomAddressFixture;
import io.kassa.domain.kustom.KustomOrderFixture;
import io.kassa.domain.kustom.KustomOrderId;
import io.kassa.domain.kustom.Refusals;
import io.kassa.domain.kustom.checkout.CheckoutUseCases;
import io.kassa.domain.kustom.externalpayment.HandoffOutcome.DeadEnd;
import io.kassa.domain.kustom.externalpayment.HandoffOutcome.Forward;
import io.kassa.domain.kustom.externalpayment.HandoffOutcome.Reason;
import io.kassa.domain.workbench.Shop;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HandOffAddressTest {

  private static final Hooks PAYPAL =
      Hooks.of(
          List.of(new MethodFixture.Offering("paypal", hook -> List.of(MethodFixture.offer()))));

  private final Shop shop = new Shop();
  private final Cart cart = shop.aCartWithTwoShirts();
  private final HandOffAddress handOffAddress = ExternalPaymentUseCases.handOff(shop);

  @BeforeEach
  void theShopperIsInTheCheckout() {
    CheckoutUseCases.startCheckout(shop, PAYPAL).start(cart.id(), KustomOrderFixture.URLS);
    shop.kustom.takeCalls();
  }

  @Test
  void theCartGetsTheAddressAndTheBrowserGoesWhereTheRuleSaid() {
    types(KustomAddressFixture.kimInStockholm(), Optional.empty());

    HandoffOutcome outcome = handsOff();

    assertThat(outcome)
        .isEqualTo(
            new Forward(
                "https://shop.example.com/ingress/paypal/start?order=" + orderId() + "&cancel=1"));
    assertThat(contact().address().orElseThrow().addressLine1()).contains("Storgatan 1");
    assertThat(contact().email()).contains(new EmailAddress("kim@example.com"));
    assertThat(contact().phone()).isPresent();
  }

  @Test
  void theBillingAddressAndTheVatNumberAreTheInvoiceRecipients() {
    types(KustomAddressFixture.aFirm(), Optional.of("SE556677889901"));

    handsOff();

    InvoiceRecipient recipient = contact().invoiceRecipient().orElseThrow();
    assertThat(recipient.address().name()).contains("Ek & Co AB");
    assertThat(recipient.taxId()).contains("SE556677889901");
    assertThat(recipient.taxCountryCode()).map(it -> it.code()).contains("SE");
  }

  @Test
  void doneAgainItDoesTheSame() {
    types(KustomAddressFixture.kimInStockholm(), Optional.empty());
    HandoffOutcome first = handsOff();
    long revision = shop.carts.require(cart.id()).revision();

    assertThat(handsOff()).isEqualTo(first);
    assertThat(shop.carts.require(cart.id()).revision()).isEqualTo(revision);
  }

  @Test
  void aTokenThatNobodyHasGivenOutLeadsNowhere() {
    assertThat(handOffAddress.handOff(new HandoffToken("https://evil.example.com")))
        .isEqualTo(new DeadEnd(Reason.UNKNOWN, Optional.empty()));
    assertThat(shop.kustom.takeCalls()).isEmpty();
  }

  @Test
  void withoutAnAddressTheShopperDoesNotGoOn() {
    types(KustomAddressFixture.onlyTheCountry(), Optional.empty());

    assertThat(reason(handsOff())).isEqualTo(Reason.NO_ADDRESS);
    assertThat(contact()).isEqualTo(Contact.unknown());
  }

  @Test
  void halfAnAddressIsNone() {
    types(without(KustomAddressFixture.kimInStockholm()), Optional.empty());

    assertThat(reason(handsOff())).isEqualTo(Reason.NO_ADDRESS);
    assertThat(contact()).isEqualTo(Contact.unknown());
  }

  @Test
  void anAddressWhereTheShopDoesNotDeliverIsRefusedAndTheCartStaysAsItWas() {
    types(KustomAddressFixture.in("DE"), Optional.empty());

    assertThat(reason(handsOff())).isEqualTo(Reason.ADDRESS_REFUSED);
    assertThat(contact()).isEqualTo(Contact.unknown());
  }

  @Test
  void whileKustomDoesNotSayNobodyGoesOn() {
    types(KustomAddressFixture.kimInStockholm(), Optional.empty());
    shop.kustom.loseAnswer(Call.READ);

    assertThat(reason(handsOff())).isEqualTo(Reason.NOT_NOW);
    assertThat(contact()).isEqualTo(Contact.unknown());
  }

  @Test
  void anOrderThatKustomHasForgottenIsOutdated() {
    shop.kustom.refuse(Call.READ, Refusals.notFound());

    assertThat(reason(handsOff())).isEqualTo(Reason.OUTDATED);
  }

  @Test
  void aMethodOfAnOrderThatWasReplacedIsOutdatedAndKustomIsNotAsked() {
    types(KustomAddressFixture.kimInStockholm(), Optional.empty());
    shop.checkouts.findLiving(cart.id()).orElseThrow().abandon();

    assertThat(reason(handsOff())).isEqualTo(Reason.OUTDATED);
    assertThat(shop.kustom.takeCalls()).isEmpty();
  }

  @Test
  void anOrderThatWasPaidInAnotherTabIsPlacedInstead() {
    shop.kustom.pay(orderId(), KustomAddressFixture.kimInStockholm());

    assertThat(reason(handsOff())).isEqualTo(Reason.ORDERED);
    assertThat(shop.orders.all()).hasSize(1);
    assertThat(reason(handsOff())).isEqualTo(Reason.ORDERED);
    assertThat(shop.orders.all()).hasSize(1);
  }

  @Test
  void aCartThatBecomesAnOrderMeanwhileTakesNoAddress() {
    types(KustomAddressFixture.kimInStockholm(), Optional.empty());
    shop.kustom.during(
        Call.READ, () -> shop.kustom.pay(orderId(), KustomAddressFixture.kimInStockholm()));

    assertThat(reason(handsOff())).isEqualTo(Reason.ORDERED);
    assertThat(shop.orders.all()).hasSize(1);
  }

  @Test
  void rulesThatListenToChangesOfTheCartHearOfIt() {
    shop.change(cart.id(), new AddItem(UUID.randomUUID(), "CP010", 1));
    types(KustomAddressFixture.kimInStockholm(), Optional.empty());

    handsOff();

    assertThat(shop.carts.require(cart.id()).contents().appFields().get("kustomPendingHash"))
        .isInstanceOf(FieldValue.class);
  }

  @Test
  void aDeadEndKnowsTheShoppersLanguageAndTheWayBack() {
    DeadEnd end = (DeadEnd) handsOff();

    assertThat(end.shopper().orElseThrow().locale().tag()).isEqualTo("sv-SE");
    assertThat(end.shopper().orElseThrow().checkoutUrl())
        .isEqualTo("https://shop.example.com/checkout");
  }

  private static KustomAddress without(KustomAddress address) {
    return new KustomAddress(
        address.givenName(),
        address.familyName(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        address.postalCode(),
        address.city(),
        Optional.empty(),
        address.country(),
        address.email(),
        address.phone());
  }

  private static Reason reason(HandoffOutcome outcome) {
    return ((DeadEnd) outcome).reason();
  }

  private void types(KustomAddress address, Optional<String> vatId) {
    shop.kustom.type(orderId(), address, vatId);
  }

  private HandoffOutcome handsOff() {
    String address = shop.kustom.lastOrder().externalPaymentMethods().get(0).redirectUrl();
    return handOffAddress.handOff(
        new HandoffToken(address.substring(address.lastIndexOf('/') + 1)));
  }

  private KustomOrderId orderId() {
    return shop.kustom.orderIds().get(0);
  }

  private Contact contact() {
    return shop.carts.require(cart.id()).contents().contact();
  }
}
