package io.kassa.domain.kustom.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.kustom.FakeKustomOrders;
import io.kassa.domain.kustom.KustomAddressFixture;
import io.kassa.domain.kustom.KustomCheckout;
import io.kassa.domain.kustom.KustomOrderFixture;
import io.kassa.domain.kustom.KustomOrderId;
import io.kassa.domain.kustom.Refusals;
import io.kassa.domain.kustom.checkout.CheckoutUseCases;
import io.kassa.domain.kustom.payment.ReconcilePayment;
import io.kassa.domain.payment.dispute.Dispute;
import io.kassa.domain.review.ReviewCase;
import io.kassa.domain.review.ReviewKind;
import io.kassa.domain.workbench.Shop;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KustomEventTest {

  private final Shop shop = new Shop();
  private final ReceiveKustomEvent receive = EventUseCases.receive(shop, Signing.PRESENT);
  private KustomOrderId orderId;

  @BeforeEach
  void theShopperIsInTheCheckout() {
    CheckoutUseCases.startCheckout(shop)
        .start(shop.aCartWithTwoShirts().id(), KustomOrderFixture.URLS);
    orderId = shop.kustom.orderIds().get(0);
  }

  @Test
  void aPurchaseOfWhichNobodyElseHasToldIsPlaced() {
    pays();

    assertThat(reports("msg_1", "order.created", "")).isEqualTo(Receipt.KEPT);
    assertThat(shop.orders.all()).isEmpty();
    EventUseCases.work(shop);

    assertThat(shop.orders.all()).hasSize(1);
    assertThat(state("msg_1")).isEqualTo(EventState.DONE);
  }

  @Test
  void theSameMessageAgainIsKeptAlreadyAndNothingIsDoneAgain() {
    pays();
    reports("msg_1", "order.created", "");
    EventUseCases.work(shop);
    shop.kustom.takeCalls();

    assertThat(reports("msg_1", "order.created", "")).isEqualTo(Receipt.KEPT);
    EventUseCases.work(shop);

    assertThat(shop.kustomEvents.all()).hasSize(1);
    assertThat(shop.kustom.takeCalls()).isEmpty();
  }

  @Test
  void twoOrdersAreNotMadeByTwoMessages() {
    pays();
    reports("msg_1", "order.created", "");
    reports("msg_2", "order.created", "");
    EventUseCases.work(shop);

    assertThat(shop.orders.all()).hasSize(1);
    assertThat(state("msg_2")).isEqualTo(EventState.DONE);
  }

  @Test
  void whileKustomDoesNotShowItAsPaidItIsTriedAgain() {
    reports("msg_1", "order.created", "");
    EventUseCases.work(shop);
    assertThat(state("msg_1")).isEqualTo(EventState.RECEIVED);

    pays();
    shop.clock.advance(Duration.ofMinutes(2));
    EventUseCases.work(shop);

    assertThat(state("msg_1")).isEqualTo(EventState.DONE);
    assertThat(shop.orders.all()).hasSize(1);
  }

  @Test
  void whatKustomReportedIsNotGivenUpBecauseBothApisDoNotKnowItForAMoment() {
    pays();
    reports("msg_1", "order.created", "");
    shop.kustom.refuse(FakeKustomOrders.Call.READ_PURCHASE, Refusals.notFound());
    shop.kustom.refuse(FakeKustomOrders.Call.READ, Refusals.notFound());
    EventUseCases.work(shop);
    shop.kustom.refuse(FakeKustomOrders.Call.READ_PURCHASE, Refusals.notFound());
    shop.kustom.refuse(FakeKustomOrders.Call.READ, Refusals.notFound());
    shop.clock.advance(Duration.ofSeconds(1));
    EventUseCases.work(shop);

    assertThat(state("msg_1")).isEqualTo(EventState.RECEIVED);
    assertThat(shop.checkouts.all()).allMatch(KustomCheckout::isLiving);

    shop.clock.advance(Duration.ofMinutes(1));
    EventUseCases.work(shop);

    assertThat(state("msg_1")).isEqualTo(EventState.DONE);
    assertThat(shop.orders.all()).hasSize(1);
  }

  @Test
  void whatCouldNotBeSeenForTooLongIsToldToAPersonAndEachEventByItself() {
    reports("msg_1", "dispute.created", ",\"dispute_id\":\"d-1\"");
    reports("msg_2", "dispute.updated", ",\"dispute_id\":\"d-1\"");
    EventUseCases.work(shop);

    shop.clock.advance(Duration.ofDays(3));
    EventUseCases.work(shop);

    assertThat(state("msg_1")).isEqualTo(EventState.PARKED);
    assertThat(state("msg_2")).isEqualTo(EventState.PARKED);
    assertThat(shop.reviewCases.all())
        .extracting(it -> it.subject().externalReference())
        .containsExactlyInAnyOrder("msg_1", "msg_2");
    assertThat(shop.reviewCases.all()).allMatch(it -> it.subject().cartId().isPresent());
  }

  @Test
  void anOrderOfSomebodyElsesIsParkedVisibly() {
    orderId = new KustomOrderId("somebody-elses");

    reports("msg_1", "order.created", "");
    EventUseCases.work(shop);

    assertThat(state("msg_1")).isEqualTo(EventState.PARKED);
    assertThat(shop.reviewCases.all())
        .extracting(ReviewCase::kind)
        .containsExactly(ReviewKind.EVENT_UNRESOLVED);
  }

  @Test
  void aParkedEventWaitsForAPersonUntilItsCaseIsClosed() {
    orderId = new KustomOrderId("somebody-elses");
    reports("msg_1", "order.created", "");
    EventUseCases.work(shop);
    WatchKustomEvents watch = EventUseCases.watch(shop);
    assertThat(watch.parked()).isEqualTo(1);

    shop.reviewCases.all().get(0).close("It is another shop's.", shop.clock.instant());

    assertThat(watch.parked()).isZero();
  }

  @Test
  void anEventThatNamesNoOrderIsParked() {
    receive.receive(
        Signing.PRESENT.message("msg_1", shop.clock.instant(), "{\"type\":\"refund.created\"}"));
    EventUseCases.work(shop);

    assertThat(state("msg_1")).isEqualTo(EventState.PARKED);
  }

  @Test
  void aKindThatMeansNothingHereIsKeptAndIgnored() {
    assertThat(reports("msg_1", "ipp.session.created", "")).isEqualTo(Receipt.KEPT);

    assertThat(state("msg_1")).isEqualTo(EventState.IGNORED);
    assertThat(shop.jobs.all()).isEmpty();
  }

  @Test
  void aCaptureLetsTheOrderBePlacedAndItsMoneyBeCompared() {
    pays();

    reports("msg_1", "capture.created", ",\"capture_id\":\"c-1\"");
    EventUseCases.work(shop);

    assertThat(shop.orders.all()).hasSize(1);
    assertThat(state("msg_1")).isEqualTo(EventState.DONE);
    assertThat(shop.jobs.all())
        .anyMatch(it -> it.key().startsWith(ReconcilePayment.DEFINITION + "/"));
  }

  @Test
  void aDisputeIsOnRecordWithThePaymentAndAPersonIsToldOnce() {
    pays();

    reports("msg_1", "dispute.created", ",\"dispute_id\":\"d-1\",\"status\":\"NEEDS_RESPONSE\"");
    EventUseCases.work(shop);
    reports("msg_2", "dispute.updated", ",\"dispute_id\":\"d-1\",\"status\":\"UNDER_REVIEW\"");
    EventUseCases.work(shop);

    Dispute dispute = shop.disputes.all().get(0);
    assertThat(shop.disputes.all()).hasSize(1);
    assertThat(dispute.paymentId()).isEqualTo(shop.payments.all().get(0).paymentId());
    assertThat(shop.disputes.countOpen()).isEqualTo(1);
    assertThat(shop.reviewCases.all())
        .extracting(ReviewCase::kind)
        .containsExactly(ReviewKind.DISPUTED);
  }

  @Test
  void aDisputeThatIsOverIsNotOpen() {
    pays();
    reports("msg_1", "dispute.created", ",\"dispute_id\":\"d-1\"");
    EventUseCases.work(shop);
    shop.clock.advance(Duration.ofSeconds(1));

    reports("msg_2", "dispute.updated", ",\"dispute_id\":\"d-1\",\"status\":\"LOST\"");
    EventUseCases.work(shop);

    assertThat(shop.disputes.countOpen()).isZero();
    assertThat(shop.disputes.all()).extracting(Dispute::state).containsExactly("LOST");
  }

  @Test
  void whoeverProvesNothingLeavesNothing() {
    SignedMessage forged =
        Signing.PREVIOUS.message("msg_1", shop.clock.instant(), "{\"type\":\"order.created\"}");

    assertThat(receive.receive(forged)).isEqualTo(Receipt.NOT_PROVED);
    assertThat(shop.kustomEvents.all()).isEmpty();
  }

  @Test
  void anOldMessageLeavesNothing() {
    SignedMessage message =
        Signing.PRESENT.message("msg_1", shop.clock.instant(), "{\"type\":\"order.created\"}");
    shop.clock.advance(Duration.ofMinutes(6));

    assertThat(receive.receive(message)).isEqualTo(Receipt.NOT_PROVED);
    assertThat(shop.kustomEvents.all()).isEmpty();
  }

  @Test
  void aMessageOfKustomsThatIsNoEventIsSaidToBeNone() {
    assertThat(receive.receive(Signing.PRESENT.message("msg_1", shop.clock.instant(), "")))
        .isEqualTo(Receipt.UNREADABLE);
    assertThat(shop.kustomEvents.all()).isEmpty();
  }

  @Test
  void withoutASecretNobodyListens() {
    ReceiveKustomEvent off = EventUseCases.receive(shop);

    assertThat(off.isOn()).isFalse();
    assertThat(off.receive(Signing.PRESENT.message("msg_1", shop.clock.instant(), "{}")))
        .isEqualTo(Receipt.OFF);
  }

  private Receipt reports(String id, String type, String more) {
    String body =
        "{\"type\":\"%s\",\"timestamp\":\"%s\",\"data\":{\"order_id\":\"%s\"%s}}"
            .formatted(type, shop.clock.instant(), orderId, more);
    return receive.receive(Signing.PRESENT.message(id, shop.clock.instant(), body));
  }

  private void pays() {
    shop.kustom.pay(orderId, KustomAddressFixture.kimInStockholm());
  }

  private EventState state(String id) {
    return shop.kustomEvents.find(id).orElseThrow().state();
  }
}
