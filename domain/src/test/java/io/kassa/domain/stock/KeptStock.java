package io.kassa.domain.stock;

import static io.kassa.domain.money.MoneyFixture.sek;
import static io.kassa.domain.time.MovableClock.START;

import io.kassa.domain.catalogue.ProductFixture;
import io.kassa.domain.catalogue.Products;
import io.kassa.domain.contract.Transactions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A stock, and what is done to it, each step in a transaction of its own. */
public interface KeptStock {

  Instant LATER = START.plusSeconds(900);

  Stock stock();

  Products products();

  Transactions transactions();

  default String aProductWith(long counted) {
    String product = ProductFixture.aProductNumber();
    count(product, counted);
    return product;
  }

  default void count(String product, long counted) {
    transactions()
        .run(
            () -> {
              products().put(ProductFixture.aProduct(product, sek("199.00")));
              stock().setCounted(Map.of(product, counted));
            });
  }

  default HoldOutcome hold(UUID holder, String product, long pieces) {
    return hold(holder, UUID.randomUUID(), product, pieces);
  }

  default HoldOutcome hold(UUID holder, UUID holdId, String product, long pieces) {
    return transactions()
        .in(() -> stock().hold(new Hold(holder, holdId, pieces(product, pieces), LATER), START));
  }

  default List<Shortage> sell(UUID holder, String product, long pieces) {
    return transactions().in(() -> stock().sell(holder, pieces(product, pieces), START));
  }

  default Optional<Shortage> shortage(UUID holder, String product, long pieces, Instant now) {
    return transactions().in(() -> stock().shortage(holder, pieces(product, pieces), now));
  }

  default Optional<Long> onHand(String product) {
    return transactions().in(() -> stock().onHand(product));
  }

  default Pieces claimedBy(UUID holder, Instant now) {
    return transactions().in(() -> stock().claimedBy(holder, now));
  }

  default Pieces pieces(String product, long pieces) {
    return Pieces.of(Map.of(product, pieces));
  }

  default HoldOutcome held(boolean renewed) {
    return new HoldOutcome.Held(renewed);
  }

  default HoldOutcome missing(String product, long wanted, long left) {
    return new HoldOutcome.Missing(new Shortage(product, wanted, left));
  }
}
