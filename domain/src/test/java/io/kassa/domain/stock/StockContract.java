package io.kassa.domain.stock;

import static io.kassa.domain.time.MovableClock.START;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.catalogue.ProductFixture;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every stock has to do, so that what one holds no other has. */
public interface StockContract extends KeptStock {

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
}
