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
  void aClaimThatWasGivenUpIsNotOpened() {
    checkout.abandon();

    assertThat(checkout.open(ORDER_ID)).isFalse();
    assertThat(checkout.orderId()).isEmpty();
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
  void whatIsSettledIsNotToldAgain() {
    checkout.open(ORDER_ID);
    checkout.complete(START);
    checkout.startSettling(START, LEASE);

    checkout.settle(START.plusSeconds(1));

    assertThat(checkout.startSettling(START.plus(LEASE), LEASE)).isFalse();
  }

  @Test
  void onlyTheTokenThatWasGivenOpensTheDoorForCallbacks() {
    assertThat(checkout.isCallbackToken(new CallbackToken(token.value()))).isTrue();
    assertThat(checkout.isCallbackToken(CallbackToken.random())).isFalse();
  }
}
