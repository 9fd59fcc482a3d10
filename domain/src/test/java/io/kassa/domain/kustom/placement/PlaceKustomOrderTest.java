package io.kassa.domain.kustom.placement;

import static io.kassa.domain.kustom.FakeKustomOrders.Call.ACKNOWLEDGE;
import static io.kassa.domain.kustom.FakeKustomOrders.Call.READ_PURCHASE;
import static io.kassa.domain.kustom.FakeKustomOrders.Call.SET_REFERENCES;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.cart.Cart;
import io.kassa.domain.kustom.CallbackToken;
import io.kassa.domain.kustom.KustomAddressFixture;
import io.kassa.domain.kustom.KustomCheckout;
import io.kassa.domain.kustom.KustomLines;
import io.kassa.domain.kustom.KustomOrder;
import io.kassa.domain.kustom.KustomOrderFixture;
import io.kassa.domain.kustom.KustomOrderId;
import io.kassa.domain.kustom.KustomOrders;
import io.kassa.domain.kustom.KustomPurchase;
import io.kassa.domain.kustom.NewKustomOrder;
import io.kassa.domain.order.Order;
import io.kassa.domain.order.OrderState;
import io.kassa.domain.review.ReviewCase;
import io.kassa.domain.review.ReviewEvidence;
import io.kassa.domain.review.ReviewKind;
import io.kassa.domain.workbench.Shop;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlaceKustomOrderTest {

  private final Shop shop = new Shop();
  private final PlaceKustomOrder placeOrder = PlacementUseCases.placeOrder(shop);
  private final SettleKustomOrder settle = PlacementUseCases.settle(shop);
  private final Cart cart = shop.aCartWithTwoShirts();
  private final KustomCheckout checkout =
      KustomCheckout.claim(
          cart.id(), CallbackToken.random(), shop.clock.instant(), Duration.ofSeconds(15));
  private KustomOrder paid;

  @BeforeEach
  void aShopperPaysTheCart() {
    NewKustomOrder form = KustomOrderFixture.aNewOrder();
    KustomOrder order =
        shop.kustom
            .create(
                new NewKustomOrder(
                    cart.id(),
                    form.market(),
                    form.locale(),
                    KustomOrderFixture.toSell(
                        KustomLines.of(shop.rendered(cart.id()).basket(), cart.country())),
                    form.merchantUrls(),
                    form.callbacks(),
                    form.validationRequired(),
                    form.contact(),
                    form.externalPaymentMethods(),
                    form.credentialSet()))
            .result()
            .orElseThrow();
    checkout.open(order.orderId());
    shop.checkouts.add(checkout);
    shop.kustom.pay(order.orderId(), KustomAddressFixture.kimInStockholm());
    paid = shop.kustom.read(order.orderId()).result().orElseThrow();
    shop.kustom.takeCalls();
  }

  @Test
  void theOrderIsPlacedAndKustomHearsOurNumbersBeforeItIsAcknowledged() {
    place();

    assertThat(shop.orders.all()).hasSize(1);
    assertThat(shop.orders.all().get(0).state()).isEqualTo(OrderState.CONFIRMED);
    assertThat(checkout.state()).isEqualTo(KustomCheckout.State.COMPLETED);
    assertThat(shop.kustom.takeCalls()).containsExactly(SET_REFERENCES, ACKNOWLEDGE, READ_PURCHASE);
    assertThat(shop.kustom.referencesOf(orderId()))
        .contains(new KustomOrders.MerchantReferences("O100001", cart.id().toString()));
  }

  @Test
  void nothingIsAcknowledgedThatIsNotCompleted() {
    shop.kustom.during(SET_REFERENCES, () -> assertThat(cart.order()).isPresent());
    shop.kustom.during(
        ACKNOWLEDGE, () -> assertThat(checkout.state()).isEqualTo(KustomCheckout.State.COMPLETED));

    place();

    assertThat(shop.kustom.takeCalls()).contains(ACKNOWLEDGE);
  }

  @Test
  void whatIsPlacedAndToldIsNeitherPlacedNorToldAgain() {
    place();
    shop.kustom.takeCalls();

    place();
    settle.settle(checkout.checkoutId());

    assertThat(shop.orders.all()).hasSize(1);
    assertThat(shop.kustom.takeCalls()).isEmpty();
  }

  @Test
  void referencesThatFailedDoNotKeepBackTheAcknowledgementAndAreRepeated() {
    shop.kustom.loseAnswer(SET_REFERENCES);

    place();
    assertThat(shop.kustom.takeCalls()).containsExactly(SET_REFERENCES, ACKNOWLEDGE, READ_PURCHASE);

    settle.settle(checkout.checkoutId());
    assertThat(shop.kustom.takeCalls()).containsExactly(SET_REFERENCES, ACKNOWLEDGE, READ_PURCHASE);
  }

  @Test
  void anAcknowledgementThatFailedIsRepeatedAtTheNextOccasion() {
    shop.kustom.loseAnswer(ACKNOWLEDGE);
    place();
    shop.kustom.takeCalls();

    settle.settle(checkout.checkoutId());
    assertThat(shop.kustom.takeCalls()).containsExactly(SET_REFERENCES, ACKNOWLEDGE, READ_PURCHASE);

    shop.clock.advance(shop.settings.checkoutWait());
    settle.settle(checkout.checkoutId());
    assertThat(shop.kustom.takeCalls()).isEmpty();
  }

  @Test
  void whileOneTellsKustomAnotherDoesNot() {
    shop.kustom.during(SET_REFERENCES, () -> settle.settle(checkout.checkoutId()));

    place();

    assertThat(shop.kustom.takeCalls()).containsExactly(SET_REFERENCES, ACKNOWLEDGE, READ_PURCHASE);
  }

  @Test
  void anOrderWaitsForAPersonIfOrderManagementSaysAnotherAmountThanWasPlaced() {
    shop.kustom.book(orderId(), KustomOrderFixture.capsOnly(1));

    place();

    Order order = shop.orders.all().get(0);
    ReviewCase opened = shop.reviewCases.all().get(0);
    assertThat(opened.kind()).isEqualTo(ReviewKind.AMOUNT_DIFFERS);
    assertThat(opened.subject().externalReference()).isEqualTo(orderId().value());
    assertThat(opened.evidence())
        .isEqualTo(
            ReviewEvidence.none()
                .with("status", "AUTHORIZED")
                .with("fraudStatus", "ACCEPTED")
                .with("amount", 14_950)
                .with("currency", "SEK")
                .with("klarnaReference", "KU5T0M42")
                .with("placedAmount", paid.amounts().orderAmount())
                .with("placedCurrency", "SEK"));
    assertThat(opened.reason()).contains("149.50 SEK").contains(paid.amount().toMajor() + " SEK");
    assertThat(order.state()).isEqualTo(OrderState.PENDING);
    assertThat(order.reviewReason()).contains(opened.reason());
    assertThat(shop.kustom.takeCalls()).containsExactly(SET_REFERENCES, ACKNOWLEDGE, READ_PURCHASE);
  }

  @Test
  void whatOrderManagementSaysOfAnotherAmountIsOneCaseHoweverOftenItSaysSo() {
    shop.kustom.book(orderId(), KustomOrderFixture.capsOnly(1));
    place();

    KustomPurchase purchase = shop.kustom.readPurchase(orderId()).result().orElseThrow();
    placeOrder.place(cart.id(), checkout.checkoutId(), purchase);

    assertThat(shop.reviewCases.all()).hasSize(1);
    assertThat(shop.orders.all()).hasSize(1);
  }

  @Test
  void whatOrderManagementSaysAsItWasPlacedIsNoCase() {
    place();

    assertThat(shop.reviewCases.all()).isEmpty();
  }

  private void place() {
    placeOrder.place(cart.id(), checkout.checkoutId(), paid);
  }

  private KustomOrderId orderId() {
    return paid.orderId();
  }
}
