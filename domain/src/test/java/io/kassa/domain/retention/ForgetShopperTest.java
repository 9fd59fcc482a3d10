package io.kassa.domain.retention;

import static io.kassa.domain.error.Rejections.assertRejectedAs;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.address.AddressFixture;
import io.kassa.domain.address.CountryCode;
import io.kassa.domain.address.EmailAddress;
import io.kassa.domain.cart.Cart;
import io.kassa.domain.cart.CartState;
import io.kassa.domain.cart.Contact;
import io.kassa.domain.cart.change.SetEmail;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.field.FieldValue;
import io.kassa.domain.fulfilment.BoughtOrder;
import io.kassa.domain.fulfilment.Deliver;
import io.kassa.domain.job.Job;
import io.kassa.domain.job.JobParameters;
import io.kassa.domain.job.JobRequest;
import io.kassa.domain.kustom.CallbackToken;
import io.kassa.domain.kustom.KustomCheckout;
import io.kassa.domain.kustom.KustomOrderFixture;
import io.kassa.domain.kustom.checkout.CheckoutUseCases;
import io.kassa.domain.order.OrderDelivery;
import io.kassa.domain.payment.Payment;
import io.kassa.domain.payment.Shipment;
import io.kassa.domain.review.ReviewCase;
import io.kassa.domain.review.ReviewFinding;
import io.kassa.domain.review.ReviewKind;
import io.kassa.domain.review.ReviewSubject;
import io.kassa.domain.workbench.Shop;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ForgetShopperTest {

  private static final FieldValue PERSONAL = FieldValue.text("kim@example.com");

  private static final Shipment SENT =
      new Shipment(Optional.of("Post"), Optional.of("KIM-1"), Optional.empty(), Optional.empty());

  private final Shop shop = new Shop();
  private final ForgetShopper forget = RetentionUseCases.forgetShopper(shop);

  @Test
  void ofAnOrderThatIsOverNothingPersonalIsLeftButTheCountry() {
    BoughtOrder bought = delivered();
    Cart cart = shop.carts.require(bought.cartId);
    cart.setAppFields(Map.of("greeting", Optional.of(PERSONAL)), shop.clock.instant());
    bought.payment().addTag("confirmed to kim@example.com");
    bought.payment().setDynamicFields(Map.of("payer", Optional.of(PERSONAL)));

    forget.forget(bought.cartId);

    assertThat(cart.contents().contact()).isEqualTo(nobodyIn("SE"));
    assertThat(cart.country()).isEqualTo(CountryCode.of("SE"));
    assertThat(cart.contents().visibleFields())
        .containsOnlyKeys("kustomOrderId", "kustomPendingHash", "kustomSyncHash");
    assertThat(bought.order().extras().contact()).isEqualTo(nobodyIn("SE"));
    assertThat(bought.order().extras().tags()).isEmpty();
    assertThat(bought.order().deliveries())
        .allSatisfy(it -> assertThat(it.address()).isEmpty())
        .extracting(OrderDelivery::shipment)
        .containsOnly(Optional.of(Shipment.unknown()));
    assertThat(bought.payment().extras().tags()).isEmpty();
    assertThat(bought.payment().extras().dynamic()).isEmpty();
    assertThat(bought.payment().intents())
        .allSatisfy(
            intent -> {
              assertThat(intent.details().shipment()).isEqualTo(Shipment.unknown());
              assertThat(intent.details().description()).isEmpty();
              assertThat(intent.details().goods()).isPresent();
            });
  }

  @Test
  void whatARuleSaidOfTheShopperIsErasedFromItsCase() {
    BoughtOrder bought = delivered();
    ReviewCase decided =
        new ReviewCase(
            ReviewFinding.of(ReviewKind.RULE_OBJECTS, "A rule objects to the order: Kim owes us."),
            ReviewSubject.unplaced(bought.cartId.value(), bought.kustomOrderId.value()),
            shop.clock.instant());
    decided.close("It is right.", shop.clock.instant());
    shop.reviewCases.add(decided);

    forget.forget(bought.cartId);

    assertThat(shop.reviewCases.find(decided.caseId()).orElseThrow().reason())
        .isEqualTo("A rule objected to the order.");
  }

  @Test
  void anOrderThatIsNotSentIsStillInNeedOfItsAddress() {
    BoughtOrder bought = BoughtOrder.inA(shop);

    assertNeeded(bought, "address");
  }

  @Test
  void anOrderWhoseMoneyIsBeingGivenBackIsStillInNeedOfWhatGoesWithIt() {
    BoughtOrder bought = delivered();
    bought.refunds("1.00");

    assertNeeded(bought, "being moved");
  }

  @Test
  void anOrderWithAnOpenCaseIsStillInNeedOfItsShopper() {
    BoughtOrder bought = delivered();
    shop.reviewCases.add(
        new ReviewCase(
            ReviewFinding.of(ReviewKind.STOCK_SHORT, "It is short."),
            new ReviewSubject(
                Optional.of(bought.cartId.value()),
                bought.kustomOrderId.value(),
                Optional.of(bought.order().reference().orderId()),
                Optional.of(bought.payment().paymentId())),
            shop.clock.instant()));

    assertNeeded(bought, "case");
  }

  @Test
  void anOrderOfWhichAPaymentHasWorkToDoIsStillInNeedOfWhatThatWasTold() {
    BoughtOrder bought = delivered();
    shop.jobs.add(
        new Job(
            new JobRequest(
                "apps/your-app/capturePayment",
                bought.payment().paymentId().toString(),
                shop.clock.instant(),
                new JobParameters(Map.of())),
            shop.clock.instant()));

    assertNeeded(bought, "Work for a payment");
  }

  @Test
  void anOrderWhoseOtherTabMayStillBePaidIsLeftAsItIs() {
    BoughtOrder bought = delivered();
    KustomCheckout other =
        KustomCheckout.claim(
            bought.cartId, CallbackToken.random(), shop.clock.instant(), Duration.ofSeconds(15));
    other.abandon();
    shop.checkouts.add(other);

    assertNeeded(bought, "may be paying");
  }

  @Test
  void anOpenCartIsRejectedWithItSoThatNobodyBecomesKnownAgain() {
    Cart cart = shop.aCartWithTwoShirts();
    shop.change(cart.id(), new SetEmail(new EmailAddress("kim@example.com")));

    forget.forget(cart.id());
    forget.forget(cart.id());

    assertThat(cart.state()).isEqualTo(CartState.REJECTED);
    assertThat(cart.contents().contact()).isEqualTo(Contact.unknown());
  }

  @Test
  void aCartThatIsPerhapsBeingPaidIsLeftAsItIs() {
    Cart cart = shop.aCartWithTwoShirts();
    shop.change(cart.id(), new SetEmail(new EmailAddress("kim@example.com")));
    CheckoutUseCases.startCheckout(shop).start(cart.id(), KustomOrderFixture.URLS);

    assertRejectedAs(ErrorCode.INVALID_REQUEST, () -> forget.forget(cart.id()));

    assertThat(cart.isOpen()).isTrue();
    assertThat(cart.contents().contact().email()).isPresent();
  }

  @Test
  void aCartWhoseOlderKustomOrderMayStillBePaidInAnotherTabIsLeftAsItIs() {
    Cart cart = shop.aCartWithTwoShirts();
    CheckoutUseCases.startCheckout(shop).start(cart.id(), KustomOrderFixture.URLS);
    shop.checkouts.findLiving(cart.id()).orElseThrow().abandon();

    assertRejectedAs(ErrorCode.INVALID_REQUEST, () -> forget.forget(cart.id()));

    assertThat(cart.isOpen()).isTrue();
  }

  @Test
  void aCartAboutWhichAPersonHasToDecideIsLeftAsItIs() {
    Cart cart = shop.aCartWithTwoShirts();
    shop.reviewCases.add(
        new ReviewCase(
            ReviewFinding.of(ReviewKind.PURCHASE_UNKNOWN, "Nobody knows."),
            ReviewSubject.unplaced(cart.id().value(), "k-1"),
            shop.clock.instant()));

    assertRejectedAs(ErrorCode.INVALID_REQUEST, () -> forget.forget(cart.id()));
  }

  @Test
  void aCartWhoseKustomOrderHasEndedIsNotBeingPaid() {
    Cart cart = shop.aCartWithTwoShirts();
    CheckoutUseCases.startCheckout(shop).start(cart.id(), KustomOrderFixture.URLS);
    KustomCheckout checkout = shop.checkouts.findLiving(cart.id()).orElseThrow();
    checkout.expire();

    forget.forget(cart.id());

    assertThat(cart.state()).isEqualTo(CartState.REJECTED);
  }

  private void assertNeeded(BoughtOrder bought, String reason) {
    List<Payment> before = shop.payments.all();

    assertThat(forget.forgetUnlessNeeded(bought.cartId).orElseThrow()).contains(reason);
    assertRejectedAs(ErrorCode.INVALID_REQUEST, () -> forget.forget(bought.cartId));

    assertThat(shop.carts.require(bought.cartId).contents().contact().email()).isPresent();
    assertThat(bought.order().extras().contact().email()).isPresent();
    assertThat(shop.payments.all()).isEqualTo(before);
  }

  private BoughtOrder delivered() {
    BoughtOrder bought = BoughtOrder.inA(shop);
    bought.accept(new Deliver(List.of(), SENT, Optional.empty()));
    shop.work();
    return bought;
  }

  private static Contact nobodyIn(String country) {
    return Contact.unknown().withAddress(AddressFixture.in(country));
  }
}
