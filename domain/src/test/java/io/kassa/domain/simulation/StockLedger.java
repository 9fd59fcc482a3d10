package io.kassa.domain.simulation;

import io.kassa.domain.cart.CartStock;
import io.kassa.domain.kustom.KustomOrderId;
import io.kassa.domain.order.Order;
import io.kassa.domain.workbench.Shop;
import java.time.Instant;
import java.util.Optional;

/** Counts the pieces of the product of which there are few. */
final class StockLedger {

  /** The product of which there are few. */
  static final String SCARCE = "CP010";

  private final Shop shop;
  private final long pieces;

  /**
   * Counts those of a shop.
   *
   * @param pieces that it had when it opened
   */
  StockLedger(Shop shop, long pieces) {
    this.shop = shop;
    this.pieces = pieces;
  }

  /** Two shoppers never have the same piece; who has too few is seen to by a person. */
  void check(SimulatedKustom kustom, PriceLedger prices, SimulatedKustom.Witness witness) {
    long sold = 0;
    for (Order order : shop.orders.all()) {
      long has = shop.stock.claimedBy(order.cartId().value(), shop.clock.instant()).of(SCARCE);
      sold += has;
      boolean enough = has == CartStock.piecesOf(order.basket()).of(SCARCE);
      if (!enough && order.reviewReason().isEmpty()) {
        witness.violated("Every order has the pieces that it sells, or a person is asked");
      }
      if (!enough && prices.isAsItWasPaid(order) && isReserved(order, kustom, prices)) {
        witness.violated("What was reserved for a shopper is there when the order is placed");
      }
    }
    long left = shop.stock.onHand(SCARCE).orElseThrow();
    if (left < 0 || left + sold != pieces) {
      witness.violated("No piece is sold twice, and none gets lost");
    }
  }

  /** Whether it was placed while the yes that we gave to Kustom was good. */
  private static boolean isReserved(Order order, SimulatedKustom kustom, PriceLedger prices) {
    Optional<Instant> approved =
        kustom.approvedAt(new KustomOrderId(prices.firstPayment(order).externalReference()));
    return approved
        .filter(
            at ->
                order
                    .placedAt()
                    .isBefore(at.plus(SimulatedServer.SETTINGS_OF_STOCK.reservationLifetime())))
        .isPresent();
  }
}
