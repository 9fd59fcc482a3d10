package io.kassa.domain.stock;

import static io.kassa.domain.time.MovableClock.START;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.catalogue.ProductFixture;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every stock has to do with what is sold. */
public interface SoldStockContract extends KeptStock {

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
}
