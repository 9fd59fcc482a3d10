package io.kassa.domain.administration;

import static io.kassa.domain.administration.Decision.Kind.ACCEPT;
import static io.kassa.domain.administration.Decision.Kind.CANCEL;
import static io.kassa.domain.administration.Decision.Kind.CLOSE;
import static io.kassa.domain.administration.Decision.Kind.PLACE;
import static io.kassa.domain.administration.Decision.Kind.REFUND;
import static io.kassa.domain.administration.Decision.Kind.RETRY;
import static io.kassa.domain.error.Rejections.assertRejectedAs;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.cart.OrderReference;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.fulfilment.BoughtOrder;
import io.kassa.domain.review.ReviewKind;
import io.kassa.domain.workbench.Shop;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseDeskTest {

  private final Shop shop = new Shop();
  private final Unexpected unexpected = new Unexpected(shop);
  private final CaseDesk desk = AdministrationUseCases.cases(shop);

  @Test
  void casesOfEveryKindAreListedWhateverTheirReference() {
    // While time passes an order is placed after all.
    Arrays.stream(ReviewKind.values())
        .sorted(Comparator.comparing(ReviewKind.PLACEMENT_FAILED::equals))
        .forEach(unexpected::happens);

    List<FoundCase> open = list(true);

    assertThat(open)
        .extracting(it -> it.reviewCase().kind())
        .containsAll(EnumSet.allOf(ReviewKind.class));
    assertThat(open).allSatisfy(it -> assertThat(it.possible()).contains(CLOSE));
    assertThat(desk.describe(shop.reviewCases.all())).hasSize(shop.reviewCases.all().size());
  }

  @ParameterizedTest
  @EnumSource(ReviewKind.class)
  void whatCanBeDecidedFollowsFromTheKindAndWhatThereIs(ReviewKind kind) {
    unexpected.happens(kind);

    assertThat(only(kind).possible()).isEqualTo(possible(kind));
  }

  private static Set<Decision.Kind> possible(ReviewKind kind) {
    return switch (kind) {
      case CART_GONE, EVENT_UNRESOLVED -> EnumSet.of(CLOSE);
      case PLACEMENT_FAILED, PURCHASE_UNKNOWN -> EnumSet.of(PLACE, CLOSE);
      case NOT_ACKNOWLEDGED, MONEY_UNKNOWN -> EnumSet.of(ACCEPT, REFUND, CANCEL, RETRY, CLOSE);
      default -> EnumSet.of(ACCEPT, REFUND, CANCEL, CLOSE);
    };
  }

  @Test
  void aDisputeShowsTheOrderThatIsPaidByWhatIsDisputed() {
    BoughtOrder bought = unexpected.isDisputed();

    CaseMatter matter = only(ReviewKind.DISPUTED).matter();

    assertThat(matter.order()).map(OrderReference::orderNumber).contains(bought.number());
    assertThat(matter.paymentNumber()).contains(bought.payment().paymentNumber());
    assertThat(matter.checkout()).flatMap(it -> it.orderId()).contains(bought.kustomOrderId);
  }

  @Test
  void aCaseOfASecondPaymentNamesThatPayment() {
    BoughtOrder bought = unexpected.paysTwice();

    CaseMatter matter = only(ReviewKind.SECOND_PAYMENT).matter();

    assertThat(matter.order()).map(OrderReference::orderNumber).contains(bought.number());
    assertThat(matter.paymentNumber().orElseThrow()).isNotEqualTo(bought.payment().paymentNumber());
  }

  @Test
  void nothingCanBeDecidedAboutAClosedCase() {
    unexpected.happens(ReviewKind.MONEY_REFUSED);
    UUID caseId = only(ReviewKind.MONEY_REFUSED).reviewCase().caseId();
    shop.reviewCases.lock(caseId).orElseThrow().close("It is right.", shop.clock.instant());

    assertThat(desk.find(caseId).possible()).isEmpty();
    assertThat(list(true)).isEmpty();
    assertThat(list(false)).hasSize(1);
  }

  @Test
  void whatIsNoCaseIsNotFound() {
    assertRejectedAs(ErrorCode.NOT_FOUND, () -> desk.find(UUID.randomUUID()));
  }

  @Test
  void thePageAfterACaseBeginsWithTheNextAlsoIfThatIsClosedMeanwhile() {
    unexpected.happens(ReviewKind.MONEY_REFUSED);
    shop.clock.advance(Duration.ofSeconds(1));
    unexpected.happens(ReviewKind.STOCK_SHORT);
    List<UUID> both = list(true).stream().map(it -> it.reviewCase().caseId()).toList();
    shop.reviewCases.lock(both.get(0)).orElseThrow().close("It is right.", shop.clock.instant());

    CaseQuery next = new CaseQuery(true, Optional.of(both.get(0)), 1);

    assertThat(desk.list(next))
        .extracting(it -> it.reviewCase().caseId())
        .containsExactly(both.get(1));
  }

  @Test
  void noPageBeginsAfterWhatIsNotListed() {
    unexpected.happens(ReviewKind.MONEY_REFUSED);
    UUID open = list(true).get(0).reviewCase().caseId();

    for (CaseQuery senseless :
        List.of(
            new CaseQuery(true, Optional.of(UUID.randomUUID()), 1),
            new CaseQuery(false, Optional.of(open), 1))) {
      assertRejectedAs(ErrorCode.INVALID_REQUEST, () -> desk.list(senseless));
    }
  }

  private List<FoundCase> list(boolean open) {
    return desk.list(new CaseQuery(open, Optional.empty(), CaseQuery.MAX_LIMIT));
  }

  private FoundCase only(ReviewKind kind) {
    List<FoundCase> found =
        list(true).stream().filter(it -> it.reviewCase().kind() == kind).toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }
}
