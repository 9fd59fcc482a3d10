package io.kassa.domain.kustom;

import static io.kassa.domain.time.MovableClock.START;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.cart.CartId;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class KustomCheckoutTest {

  private static final Duration LEASE = Duration.ofSeconds(15);
  private static final KustomOrderId ORDER_ID = new KustomOrderId("k-1");

  private final CallbackToken token = CallbackToken.random();
  private final KustomCheckout checkout =
      KustomCheckout.claim(CartId.random(), token, START, LEASE);

  @Test
  void aClaimIsHeldUntilItsLeaseEnds() {
    assertThat(checkout.state()).isEqualTo(KustomCheckout.State.CLAIMED);
    assertThat(checkout.isLeased(START.plus(LEASE).minusMillis(1))).isTrue();
    assertThat(checkout.isLeased(START.plus(LEASE))).isFalse();
  }

  @Test
  void aClaimIsOpenedOnceWithKustomsOrder() {
    assertThat(checkout.open(ORDER_ID)).isTrue();

    assertThat(checkout.open(new KustomOrderId("k-2"))).isFalse();
    assertThat(checkout.orderId()).contains(ORDER_ID);
    assertThat(checkout.state()).isEqualTo(KustomCheckout.State.OPEN);
    assertThat(checkout.isLeased(START)).isFalse();
  }

  @Test
  void aClaimThatWasGivenUpIsNotOpenedButItsOrderIsKnown() {
    checkout.abandon();

    assertThat(checkout.open(ORDER_ID)).isFalse();
    assertThat(checkout.orderId()).contains(ORDER_ID);
    assertThat(checkout.state()).isEqualTo(KustomCheckout.State.ABANDONED);
  }

  @Test
  void whatIsCompletedIsNotAbandoned() {
    checkout.open(ORDER_ID);
    checkout.complete(START);

    checkout.abandon();

    assertThat(checkout.state()).isEqualTo(KustomCheckout.State.COMPLETED);
  }

  @Test
  void anAbandonedOrderThatIsPaidInAnOldTabIsCompleted() {
    checkout.open(ORDER_ID);
    checkout.abandon();

    checkout.complete(START);

    assertThat(checkout.state()).isEqualTo(KustomCheckout.State.COMPLETED);
  }

  @Test
  void onlyOneAtATimeTellsKustom() {
    checkout.open(ORDER_ID);
    assertThat(checkout.startSettling(START, LEASE)).isFalse();
    checkout.complete(START);

    assertThat(checkout.startSettling(START, LEASE)).isTrue();
    assertThat(checkout.startSettling(START.plusSeconds(1), LEASE)).isFalse();
    assertThat(checkout.startSettling(START.plus(LEASE), LEASE)).isTrue();
  }

  @Test
  void whatIsSettledAndReadIsNotToldAgain() {
    completed();
    checkout.startSettling(START, LEASE);

    checkout.settle(START.plusSeconds(1));
    assertThat(checkout.startSettling(START.plus(LEASE), LEASE)).isTrue();
    checkout.release();
    checkout.keep(aPurchase(FraudStatus.ACCEPTED), START.plusSeconds(2));

    assertThat(checkout.startSettling(START.plus(LEASE), LEASE)).isFalse();
  }

  @Test
  void anOrderIsLookedAfterUntilItIsSettledAndKustomHasDecided() {
    completed();
    checkout.looks().at(START.plusSeconds(60));

    checkout.settle(START);
    assertThat(checkout.looks().nextAt()).isPresent();
    checkout.keep(aPurchase(FraudStatus.PENDING), START);
    assertThat(checkout.looks().nextAt()).isPresent();
    checkout.keep(aPurchase(FraudStatus.REJECTED), START);

    assertThat(checkout.looks().nextAt()).isEmpty();
  }

  @Test
  void whatOrderManagementSaysIsKept() {
    completed();

    checkout.keep(aPurchase(FraudStatus.ACCEPTED), START);

    PurchaseRecord purchase = checkout.purchase();
    assertThat(purchase.amount()).contains(14_950L);
    assertThat(purchase.fraudStatus()).contains(FraudStatus.ACCEPTED);
    assertThat(purchase.klarnaReference()).contains("KU5T0M42");
    assertThat(purchase.authorizationExpiresAt()).contains(START.plusSeconds(3_600));
    assertThat(purchase.status()).contains("AUTHORIZED");
  }

  @Test
  void aPurchaseThatIsReportedAgainIsToldAgainToBeSafe() {
    completed();
    checkout.settle(START);
    checkout.keep(aPurchase(FraudStatus.ACCEPTED), START);

    checkout.push(START, START.plusSeconds(5));

    assertThat(checkout.isSettled()).isFalse();
    assertThat(checkout.looks().nextAt()).contains(START.plusSeconds(5));
    assertThat(checkout.looks().pushes()).isEqualTo(1);
  }

  @Test
  void anOrderThatNobodySawCreatedIsLearntOfOnceAndGivesItsCartFree() {
    checkout.learn(ORDER_ID);
    checkout.learn(new KustomOrderId("k-2"));

    assertThat(checkout.orderId()).contains(ORDER_ID);
    assertThat(checkout.isLiving()).isFalse();
    assertThat(checkout.state()).isEqualTo(KustomCheckout.State.ABANDONED);
  }

  @Test
  void anOrderThatCantBePaidAnyMoreIsNotLookedAfterUnlessItWasPaid() {
    checkout.open(ORDER_ID);
    checkout.expire();

    assertThat(checkout.isLiving()).isFalse();
    assertThat(checkout.looks().nextAt()).isEmpty();

    checkout.complete(START);
    checkout.expire();
    assertThat(checkout.isCompleted()).isTrue();
  }

  private void completed() {
    checkout.open(ORDER_ID);
    checkout.complete(START);
  }

  private static KustomPurchase aPurchase(FraudStatus fraud) {
    return KustomOrderFixture.aPurchase(ORDER_ID, fraud);
  }

  @Test
  void onlyTheTokenThatWasGivenOpensTheDoorForCallbacks() {
    assertThat(checkout.isCallbackToken(new CallbackToken(token.value()))).isTrue();
    assertThat(checkout.isCallbackToken(CallbackToken.random())).isFalse();
  }
}
