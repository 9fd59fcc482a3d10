package io.kassa.domain.stock;

import static io.kassa.domain.money.MoneyFixture.sek;
import static io.kassa.domain.time.MovableClock.START;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.catalogue.ProductFixture;
import io.kassa.domain.catalogue.Products;
import io.kassa.domain.contract.Transactions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every stock has to do. */
public interface StockContract {

  Instant LATER = START.plusSeconds(900);

  Stock stock();

  Products products();

  Transactions transactions();

  @Test
  default void whatWasNeverCountedIsUnlimited() {
    String product = ProductFixture.aProductNumber();

    assertThat(hold(UUID.randomUUID(), product, 1_000_000)).isEqualTo(held(false));
    assertThat(onHand(product)).isEmpty();
  }

  @Test
  default void theLastCountSaysHowManyThereAre() {
    String product = aProductWith(10);
    transactions().run(() -> stock().setCounted(Map.of(product, 3L)));

    assertThat(onHand(product)).contains(3L);
    transactions().run(() -> stock().setCounted(Map.of(product, 0L)));
    assertThat(onHand(product)).contains(0L);
  }

  @Test
  default void whatOneHoldsAnotherCantHave() {
    String product = aProductWith(3);
    hold(UUID.randomUUID(), product, 2);

    assertThat(hold(UUID.randomUUID(), product, 2)).isEqualTo(missing(product, 2, 1));
    assertThat(hold(UUID.randomUUID(), product, 1)).isEqualTo(held(false));
    assertThat(onHand(product)).contains(3L);
  }

  @Test
  default void whatIsHeldIsClaimedUntilItEnds() {
    UUID holder = UUID.randomUUID();
    String product = aProductWith(3);
    hold(holder, product, 2);

    assertThat(claimedBy(holder, START)).isEqualTo(pieces(product, 2));
    assertThat(claimedBy(holder, LATER)).isEqualTo(Pieces.none());
    assertThat(claimedBy(UUID.randomUUID(), START)).isEqualTo(Pieces.none());
  }

  @Test
  default void aSecondHoldReplacesTheFirst() {
    UUID holder = UUID.randomUUID();
    String product = aProductWith(3);
    hold(holder, product, 2);

    assertThat(hold(holder, product, 3)).isEqualTo(held(false));
    assertThat(hold(holder, product, 3)).isEqualTo(held(true));
    assertThat(claimedBy(holder, START)).isEqualTo(pieces(product, 3));
    assertThat(hold(UUID.randomUUID(), product, 1)).isEqualTo(missing(product, 1, 0));
  }

  @Test
  default void aHoldThatCantBeHadLeavesTheEarlierOne() {
    UUID holder = UUID.randomUUID();
    String product = aProductWith(3);
    hold(holder, product, 2);

    assertThat(hold(holder, product, 4)).isEqualTo(missing(product, 4, 3));

    assertThat(claimedBy(holder, START)).isEqualTo(pieces(product, 2));
  }

  @Test
  default void allOfManyProductsAreHeldOrNone() {
    UUID holder = UUID.randomUUID();
    String there = aProductWith(5);
    String gone = aProductWith(0);

    HoldOutcome outcome =
        transactions()
            .in(
                () ->
                    stock()
                        .hold(
                            new Hold(
                                holder,
                                UUID.randomUUID(),
                                Pieces.of(Map.of(there, 1L, gone, 1L)),
                                LATER),
                            START));

    assertThat(outcome).isEqualTo(missing(gone, 1, 0));
    assertThat(claimedBy(holder, START)).isEqualTo(Pieces.none());
  }

  @Test
  default void whatHasEndedAnotherCanHave() {
    String product = aProductWith(1);
    hold(UUID.randomUUID(), product, 1);

    assertThat(shortage(UUID.randomUUID(), product, 1, LATER.minusSeconds(1)))
        .contains(new Shortage(product, 1, 0));
    assertThat(shortage(UUID.randomUUID(), product, 1, LATER)).isEmpty();
  }

  @Test
  default void whatWasReleasedAnotherCanHave() {
    UUID holder = UUID.randomUUID();
    String product = aProductWith(1);
    hold(holder, product, 1);

    transactions().run(() -> stock().release(holder));

    assertThat(hold(UUID.randomUUID(), product, 1)).isEqualTo(held(false));
  }

  @Test
  default void aHoldThatWasReplacedIsNotTakenBack() {
    UUID holder = UUID.randomUUID();
    String product = aProductWith(1);
    UUID first = UUID.randomUUID();
    UUID second = UUID.randomUUID();
    hold(holder, first, product, 1);
    hold(holder, second, product, 1);

    transactions().run(() -> stock().takeBack(holder, first));
    assertThat(claimedBy(holder, START)).isEqualTo(pieces(product, 1));

    transactions().run(() -> stock().takeBack(holder, second));
    assertThat(claimedBy(holder, START)).isEqualTo(Pieces.none());
  }

  @Test
  default void whatIsSoldIsOffTheStockForGood() {
    UUID holder = UUID.randomUUID();
    String product = aProductWith(3);
    hold(holder, product, 2);

    assertThat(sell(holder, product, 2)).isEmpty();

    assertThat(onHand(product)).contains(1L);
    assertThat(claimedBy(holder, LATER)).isEqualTo(pieces(product, 2));
    assertThat(shortage(UUID.randomUUID(), product, 2, LATER))
        .contains(new Shortage(product, 2, 1));
  }

  @Test
  default void whatIsSoldIsNoHoldThatCouldBeLetGo() {
    UUID holder = UUID.randomUUID();
    String product = aProductWith(3);
    UUID holdId = UUID.randomUUID();
    hold(holder, holdId, product, 2);
    sell(holder, product, 2);

    transactions()
        .run(
            () -> {
              stock().release(holder);
              stock().takeBack(holder, holdId);
            });

    assertThat(claimedBy(holder, LATER)).isEqualTo(pieces(product, 2));
    assertThat(onHand(product)).contains(1L);
  }

  @Test
  default void whoHeldNothingBuysWhatNobodyHolds() {
    String product = aProductWith(3);
    UUID late = UUID.randomUUID();
    hold(UUID.randomUUID(), product, 2);

    assertThat(sell(late, product, 2)).containsExactly(new Shortage(product, 2, 1));

    assertThat(claimedBy(late, START)).isEqualTo(pieces(product, 1));
    assertThat(onHand(product)).contains(2L);
  }

  @Test
  default void whatIsNotThereIsSoldAllTheSame() {
    UUID holder = UUID.randomUUID();
    String product = aProductWith(0);

    assertThat(sell(holder, product, 2)).containsExactly(new Shortage(product, 2, 0));

    assertThat(onHand(product)).contains(0L);
    assertThat(claimedBy(holder, START)).isEqualTo(Pieces.none());
  }

  @Test
  default void whatWasSoldIsPutBackOnce() {
    UUID holder = UUID.randomUUID();
    String product = aProductWith(3);
    sell(holder, product, 2);

    transactions().run(() -> stock().keepOnly(holder, Pieces.none()));
    transactions().run(() -> stock().keepOnly(holder, Pieces.none()));

    assertThat(onHand(product)).contains(3L);
    assertThat(claimedBy(holder, START)).isEqualTo(Pieces.none());
  }

  @Test
  default void whatIsKeptStaysSoldAndTheRestIsPutBackOnce() {
    UUID holder = UUID.randomUUID();
    String product = aProductWith(5);
    sell(holder, product, 4);

    transactions().run(() -> stock().keepOnly(holder, pieces(product, 1)));
    transactions().run(() -> stock().keepOnly(holder, pieces(product, 1)));
    transactions().run(() -> stock().keepOnly(holder, pieces(product, 3)));

    assertThat(onHand(product)).contains(4L);
    assertThat(claimedBy(holder, START)).isEqualTo(pieces(product, 1));
  }

  @Test
  default void nothingIsPutBackThatCameOffNoCount() {
    UUID holder = UUID.randomUUID();
    String product = ProductFixture.aProductNumber();
    sell(holder, product, 2);
    assertThat(claimedBy(holder, START)).isEqualTo(pieces(product, 2));
    count(product, 5);

    transactions().run(() -> stock().keepOnly(holder, Pieces.none()));

    assertThat(onHand(product)).contains(5L);
  }

  @Test
  default void aCountLeavesWhatIsHeldAndForgetsWhatWasSold() {
    UUID holder = UUID.randomUUID();
    String product = aProductWith(5);
    sell(UUID.randomUUID(), product, 2);
    hold(holder, product, 2);

    transactions().run(() -> stock().setCounted(Map.of(product, 3L)));

    assertThat(onHand(product)).contains(3L);
    assertThat(shortage(UUID.randomUUID(), product, 2, START))
        .contains(new Shortage(product, 2, 1));
  }

  @Test
  default void holdsThatHaveEndedAreForgotten() {
    UUID ended = UUID.randomUUID();
    UUID lasting = UUID.randomUUID();
    String product = aProductWith(5);
    hold(ended, product, 1);
    transactions()
        .run(
            () ->
                stock()
                    .hold(
                        new Hold(
                            lasting, UUID.randomUUID(), pieces(product, 1), LATER.plusSeconds(1)),
                        START));

    assertThat(transactions().in(() -> stock().forgetEnded(LATER, 1_000))).isPositive();
    assertThat(transactions().in(() -> stock().forgetEnded(LATER, 1_000))).isZero();

    assertThat(claimedBy(ended, START)).isEqualTo(Pieces.none());
    assertThat(claimedBy(lasting, START)).isEqualTo(pieces(product, 1));
  }

  private String aProductWith(long counted) {
    String product = ProductFixture.aProductNumber();
    count(product, counted);
    return product;
  }

  private void count(String product, long counted) {
    transactions()
        .run(
            () -> {
              products().put(ProductFixture.aProduct(product, sek("199.00")));
              stock().setCounted(Map.of(product, counted));
            });
  }

  private HoldOutcome hold(UUID holder, String product, long pieces) {
    return hold(holder, UUID.randomUUID(), product, pieces);
  }

  private HoldOutcome hold(UUID holder, UUID holdId, String product, long pieces) {
    return transactions()
        .in(() -> stock().hold(new Hold(holder, holdId, pieces(product, pieces), LATER), START));
  }

  private List<Shortage> sell(UUID holder, String product, long pieces) {
    return transactions().in(() -> stock().sell(holder, pieces(product, pieces), START));
  }

  private Optional<Shortage> shortage(UUID holder, String product, long pieces, Instant now) {
    return transactions().in(() -> stock().shortage(holder, pieces(product, pieces), now));
  }

  private Optional<Long> onHand(String product) {
    return transactions().in(() -> stock().onHand(product));
  }

  private Pieces claimedBy(UUID holder, Instant now) {
    return transactions().in(() -> stock().claimedBy(holder, now));
  }

  private static Pieces pieces(String product, long pieces) {
    return Pieces.of(Map.of(product, pieces));
  }

  private static HoldOutcome held(boolean renewed) {
    return new HoldOutcome.Held(renewed);
  }

  private static HoldOutcome missing(String product, long wanted, long left) {
    return new HoldOutcome.Missing(new Shortage(product, wanted, left));
  }
}
