package io.kassa.domain.administration;

import static io.kassa.domain.administration.Decision.Kind.ACCEPT;
import static io.kassa.domain.administration.Decision.Kind.CANCEL;
import static io.kassa.domain.administration.Decision.Kind.CLOSE;
import static io.kassa.domain.administration.Decision.Kind.PLACE;
import static io.kassa.domain.administration.Decision.Kind.REFUND;
import static io.kassa.domain.administration.Decision.Kind.RETRY;
import static io.kassa.domain.error.Rejections.assertRejectedAs;
import static io.kassa.domain.money.MoneyFixture.sek;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.fulfilment.BoughtOrder;
import io.kassa.domain.kustom.FakeKustomOrders.Call;
import io.kassa.domain.kustom.FraudStatus;
import io.kassa.domain.kustom.KustomBalance;
import io.kassa.domain.kustom.KustomOrderId;
import io.kassa.domain.kustom.payment.MoneyUseCases;
import io.kassa.domain.order.Order;
import io.kassa.domain.order.OrderState;
import io.kassa.domain.payment.IntentKind;
import io.kassa.domain.payment.IntentState;
import io.kassa.domain.payment.Payment;
import io.kassa.domain.review.ReviewCase;
import io.kassa.domain.review.ReviewFinding;
import io.kassa.domain.review.ReviewKind;
import io.kassa.domain.review.ReviewSubject;
import io.kassa.domain.workbench.Shop;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class DecideCaseTest {

  private final Shop shop = new Shop();
  private final Unexpected unexpected = new Unexpected(shop);
  private final DecideCase decide = AdministrationUseCases.decide(shop);

  @AfterEach
  void noOrderWaitsWithoutAnOpenCase() {
    assertThat(shop.orders.all())
        .filteredOn(it -> it.state() == OrderState.PENDING)
        .allMatch(it -> !shop.reviewCases.findOpenOf(it.reference().orderId()).isEmpty());
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"CART_GONE", "EVENT_UNRESOLVED", "PLACEMENT_FAILED", "PURCHASE_UNKNOWN"})
  void anOrderThatIsAcceptedGoesOn(ReviewKind kind) {
    unexpected.happens(kind);

    ReviewCase closed = decided(kind, by(ACCEPT));

    assertThat(closed.decision()).contains("ACCEPT by kim: As agreed");
    assertThat(order().state()).isEqualTo(OrderState.CONFIRMED);
    assertThat(order().reviewReason()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(ReviewKind.class)
  void anOrderWhoseCaseWasSeenToElsewhereGoesOn(ReviewKind kind) {
    unexpected.happens(kind);

    ReviewCase closed = decided(kind, by(CLOSE));

    assertThat(closed.decision()).contains("CLOSE by kim: As agreed");
    assertThat(shop.orders.all()).extracting(Order::state).doesNotContain(OrderState.PENDING);
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.INCLUDE,
      names = {"AMOUNT_DIFFERS", "STOCK_SHORT", "FRAUD_PENDING", "FRAUD_REJECTED"})
  void anOrderWhoseOnlyPaymentIsGivenUpIsCancelledAndWaitsForNothing(ReviewKind kind) {
    unexpected.happens(kind);

    ReviewCase closed = decided(kind, by(CANCEL));

    assertThat(closed.decision()).contains("CANCEL by kim: As agreed");
    assertThat(order().state()).isEqualTo(OrderState.CANCELLED);
    assertThat(order().reviewReason()).isEmpty();
    assertThat(intents()).containsExactly(IntentKind.CANCEL);
  }

  @Test
  void whenASecondPaymentIsGivenUpTheOrderGoesOnWithTheFirst() {
    BoughtOrder bought = unexpected.paysTwice();

    decided(ReviewKind.SECOND_PAYMENT, by(CANCEL));
    shop.work();

    assertThat(bought.order().state()).isEqualTo(OrderState.CONFIRMED);
    assertThat(bought.order().reviewReason()).isEmpty();
    assertThat(atKustom(second()).status()).isEqualTo(KustomBalance.Status.CANCELLED);
    assertThat(bought.payment().balance().held())
        .isEqualTo(bought.payment().balance().authorized());
    assertThat(bought.deliversAll().state()).isEqualTo(IntentState.REQUESTED);
  }

  @Test
  void whenASecondPaymentIsGivenBackTheOrderGoesOnWithTheFirst() {
    BoughtOrder bought = unexpected.paysTwice();
    shop.kustomPayments.capturedInPortal(new KustomOrderId(second().externalReference()), 5_000);
    MoneyUseCases.reconcileDesk(shop)
        .reconcileLater(new KustomOrderId(second().externalReference()));
    shop.work();

    ReviewCase closed = decided(ReviewKind.SECOND_PAYMENT, refund("50.00"));
    shop.work();

    assertThat(closed.decision()).contains("REFUND of 50 by kim: As agreed");
    assertThat(bought.order().state()).isEqualTo(OrderState.CONFIRMED);
    assertThat(second().balance().refunded()).isEqualTo(sek("50.00"));
    assertThat(bought.payment().intents()).isEmpty();
  }

  @Test
  void anOrderGoesOnWaitingForItsOtherCase() {
    unexpected.kustomSays(FraudStatus.REJECTED);
    UUID other = anotherReason("It is odd.");

    decided(ReviewKind.FRAUD_REJECTED, by(ACCEPT));

    assertThat(order().state()).isEqualTo(OrderState.PENDING);
    assertThat(order().reviewReason()).contains("It is odd.");

    decide.decide(other, by(CLOSE));

    assertThat(order().state()).isEqualTo(OrderState.CONFIRMED);
  }

  @Test
  void aRefundIsAskedForOnceHoweverItIsWrittenAndHoweverOften() {
    BoughtOrder bought = unexpected.isDisputed();
    bought.deliversAll();
    shop.work();

    ReviewCase first = decided(ReviewKind.DISPUTED, refund("10.00"));
    FoundCase again = decide.decide(first.caseId(), refund("10.0"));
    FoundCase other = decide.decide(first.caseId(), refund("20"));
    shop.work();

    assertThat(again.reviewCase().decision()).contains("REFUND of 10 by kim: As agreed");
    assertThat(other.reviewCase().decision()).contains("REFUND of 10 by kim: As agreed");
    assertThat(other.possible()).isEmpty();
    assertThat(bought.payment().balance().refunded()).isEqualTo(sek("10.00"));
  }

  @Test
  void whatTheMoneyDoesNotAllowIsRefusedAndTheCaseStaysOpen() {
    unexpected.happens(ReviewKind.AMOUNT_DIFFERS);
    UUID caseId = open(ReviewKind.AMOUNT_DIFFERS).caseId();

    assertRejectedAs(ErrorCode.INVALID_REQUEST, () -> decide.decide(caseId, by(REFUND)));
    assertRejectedAs(ErrorCode.INVALID_AMOUNT, () -> decide.decide(caseId, refund("0")));
    assertRejectedAs(ErrorCode.INVALID_AMOUNT, () -> decide.decide(caseId, refund("1.005")));
    assertRejectedAs(ErrorCode.AMOUNT_EXCEEDS_CAPTURES, () -> decide.decide(caseId, refund("1")));

    assertThat(open(ReviewKind.AMOUNT_DIFFERS).decision()).isEmpty();
    assertThat(order().state()).isEqualTo(OrderState.PENDING);
    assertThat(intents()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"NOT_ACKNOWLEDGED", "MONEY_UNKNOWN"})
  void whereThereIsNothingToTryAgainNothingIsSaidToHaveBeenTried(ReviewKind kind) {
    unexpected.happens(kind);
    UUID caseId = open(kind).caseId();

    assertRejectedAs(ErrorCode.INVALID_REQUEST, () -> decide.decide(caseId, by(RETRY)));

    assertThat(open(kind).decision()).isEmpty();
  }

  @Test
  void kustomIsToldAgainAndTheCaseSaysWhoHadItTold() {
    KustomOrderId orderId = unexpected.kustomCantBeTold();
    shop.kustom.takeCalls();

    ReviewCase closed = decided(ReviewKind.NOT_ACKNOWLEDGED, by(RETRY));

    assertThat(shop.kustom.takeCalls()).contains(Call.ACKNOWLEDGE);
    assertThat(unexpected.checkout(orderId).isSettled()).isTrue();
    assertThat(closed.decision()).contains("RETRY by kim: As agreed Kustom was told.");
  }

  @Test
  void aCaseStaysOpenWhileKustomCantBeToldAndSaysWhoTried() {
    unexpected.kustomCantBeTold();
    shop.kustom.loseAnswer(Call.ACKNOWLEDGE);

    decide.decide(open(ReviewKind.NOT_ACKNOWLEDGED).caseId(), by(RETRY));

    assertThat(open(ReviewKind.NOT_ACKNOWLEDGED).decision()).contains("RETRY by kim: As agreed");
  }

  @Test
  void moneyInDoubtIsAskedForAgainAndTheCaseIsClosedWhenThatIsKnown() {
    Unexpected.Doubt doubt = unexpected.isUnknown();
    UUID caseId = open(ReviewKind.MONEY_UNKNOWN).caseId();

    FoundCase asked = decide.decide(caseId, by(RETRY));
    assertThat(asked.reviewCase().isOpen()).isTrue();
    shop.work();

    assertThat(doubt.bought().intent(doubt.receipt()).state()).isEqualTo(IntentState.DONE);
    assertThat(found(caseId).isOpen()).isFalse();
    assertThat(found(caseId).decision()).contains("RETRY by kim: As agreed It is known now: DONE.");
  }

  @Test
  void whatWasPaidIsPlacedAndTheCaseSaysWhoHadItPlaced() {
    unexpected.happens(ReviewKind.PLACEMENT_FAILED);

    ReviewCase closed = decided(ReviewKind.PLACEMENT_FAILED, by(PLACE));

    assertThat(order().state()).isEqualTo(OrderState.CONFIRMED);
    assertThat(closed.decision()).contains("PLACE by kim: As agreed It was placed after all.");
  }

  @Test
  void aPurchaseThatKustomDoesNotKnowStaysACaseThatSaysWhoTried() {
    unexpected.isReportedAndUnknown();
    UUID caseId = open(ReviewKind.PURCHASE_UNKNOWN).caseId();

    FoundCase tried = decide.decide(caseId, by(PLACE));

    assertThat(tried.reviewCase().isOpen()).isTrue();
    assertThat(tried.reviewCase().decision()).contains("PLACE by kim: As agreed");
    assertThat(shop.orders.all()).isEmpty();
  }

  private ReviewCase decided(ReviewKind kind, Decision decision) {
    FoundCase found = decide.decide(open(kind).caseId(), decision);
    assertThat(found.reviewCase().isOpen()).isFalse();
    assertThat(found.possible()).isEmpty();
    return found(found.reviewCase().caseId());
  }

  private ReviewCase open(ReviewKind kind) {
    List<ReviewCase> open =
        shop.reviewCases.all().stream().filter(it -> it.kind() == kind && it.isOpen()).toList();
    assertThat(open).hasSize(1);
    return open.get(0);
  }

  private ReviewCase found(UUID caseId) {
    return shop.reviewCases.find(caseId).orElseThrow();
  }

  private Order order() {
    assertThat(shop.orders.all()).hasSize(1);
    return shop.orders.all().get(0);
  }

  private List<IntentKind> intents() {
    return shop.payments.all().stream()
        .flatMap(it -> it.intents().stream())
        .map(it -> it.kind())
        .toList();
  }

  private Payment second() {
    return shop.payments.findAll(order().payments()).get(1);
  }

  private KustomBalance atKustom(Payment payment) {
    return shop.kustomPayments.balance(new KustomOrderId(payment.externalReference()));
  }

  private UUID anotherReason(String reason) {
    ReviewCase first = open(ReviewKind.FRAUD_REJECTED);
    shop.reviews().open(ReviewFinding.of(ReviewKind.STOCK_SHORT, reason), first.subject());
    order().await(reason);
    return open(ReviewKind.STOCK_SHORT).caseId();
  }

  private static Decision by(Decision.Kind kind) {
    return new Decision(kind, Optional.empty(), "As agreed", "kim");
  }

  private static Decision refund(String amount) {
    return new Decision(REFUND, Optional.of(new BigDecimal(amount)), "As agreed", "kim");
  }

  @Test
  void anOrderThatWasBuiltWhileSomebodyDecidesIsNotLeftWaiting() {
    BoughtOrder bought = BoughtOrder.inA(shop);
    ReviewCase open =
        new ReviewCase(
            ReviewFinding.of(ReviewKind.PURCHASE_UNKNOWN, "Nobody knows."),
            ReviewSubject.unplaced(UUID.randomUUID(), "k-1"),
            shop.clock.instant());
    shop.reviewCases.add(open);
    FoundCase seen = AdministrationUseCases.cases(shop).find(open.caseId());
    open.findAgain(
        ReviewFinding.of(ReviewKind.PURCHASE_UNKNOWN, "Nobody knows."),
        new ReviewSubject(
            Optional.of(bought.cartId.value()),
            "k-1",
            Optional.of(bought.order().reference().orderId()),
            Optional.empty()));

    assertRejectedAs(
        ErrorCode.CART_BUSY, () -> AdministrationUseCases.desk(shop).decide(seen, by(CLOSE)));

    assertThat(open.isOpen()).isTrue();
  }
}
