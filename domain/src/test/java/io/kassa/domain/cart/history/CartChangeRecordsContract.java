package io.kassa.domain.cart.history;

import static io.kassa.domain.money.MoneyFixture.sek;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.cart.CartId;
import io.kassa.domain.cart.change.AddItem;
import io.kassa.domain.cart.change.ChangeDescription;
import io.kassa.domain.contract.Transactions;
import io.kassa.domain.time.MovableClock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What everything that keeps changes of carts on record has to do. */
public interface CartChangeRecordsContract {

  CartChangeRecords cartChangeRecords();

  Transactions transactions();

  @Test
  default void changesOfACartAreRememberedInTheirOrder() {
    CartId cartId = CartId.random();
    NotedChange first = change(cartId, 2);
    NotedChange second =
        new NotedChange(
            cartId,
            3,
            new ChangeDescription("e-mail set", Optional.empty()),
            sek("248.00"),
            MovableClock.START);
    keep(List.of(second, first));
    keep(List.of(change(CartId.random(), 2)));

    assertThat(transactions().in(() -> cartChangeRecords().of(cartId)))
        .containsExactly(first, second);
  }

  @Test
  default void onlyTheNewestAreShown() {
    CartId cartId = CartId.random();
    keep(
        LongStream.rangeClosed(1, CartChangeRecords.MAX_SHOWN + 1)
            .mapToObj(revision -> change(cartId, revision))
            .toList());

    assertThat(transactions().in(() -> cartChangeRecords().of(cartId)))
        .hasSize(CartChangeRecords.MAX_SHOWN)
        .first()
        .extracting(NotedChange::revision)
        .isEqualTo(2L);
  }

  private void keep(List<NotedChange> changes) {
    transactions().run(() -> cartChangeRecords().add(changes));
  }

  private static NotedChange change(CartId cartId, long revision) {
    return new NotedChange(
        cartId,
        revision,
        new AddItem(UUID.randomUUID(), "BX777", 2).description(),
        sek("248.00"),
        MovableClock.START.plusSeconds(revision));
  }
}
