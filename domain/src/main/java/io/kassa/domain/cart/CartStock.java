package io.kassa.domain.cart;

import io.kassa.domain.pricing.PricedBasket;
import io.kassa.domain.pricing.PricedLine;
import io.kassa.domain.stock.Pieces;
import io.kassa.domain.stock.Stock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What carts have in the stock. */
@ApplicationScoped
public class CartStock {

  private Stock stock;
  private Clock clock;

  CartStock() {}

  /** Works on this stock and this clock. */
  @Inject
  public CartStock(Stock stock, Clock clock) {
    this.stock = stock;
    this.clock = clock;
  }

  /** The pieces of a cart, or an order, by product. */
  public static Pieces piecesOf(PricedBasket basket) {
    return Pieces.in(basket.lines(), line -> line.item().productNumber(), PricedLine::quantity);
  }

  /**
   * Pieces that the lines of a cart have, by line; the first line of a product has them first. Only
   * a cart that holds some or has become an order costs a look into the database.
   */
  Map<UUID, Long> reserved(Cart cart, PricedBasket basket) {
    if (cart.isOpen() && !cart.isStockHeld(clock.instant())) {
      return Map.of();
    }
    Map<String, Long> left =
        new HashMap<>(stock.claimedBy(cart.id().value(), clock.instant()).byProduct());
    Map<UUID, Long> reserved = new HashMap<>();
    for (PricedLine line : basket.lines()) {
      String product = line.item().productNumber();
      long pieces = Math.min(line.quantity(), left.getOrDefault(product, 0L));
      if (pieces > 0) {
        reserved.put(line.lineId(), pieces);
        left.merge(product, -pieces, Long::sum);
      }
    }
    return reserved;
  }

  /** Lets go of what a held cart has if it is not what was in it before a change. */
  void releaseUnlessStillOf(Pieces before, Cart cart) {
    if (cart.isStockHeld(clock.instant()) && !piecesIn(cart).equals(before)) {
      stock.release(cart.id().value());
      cart.releaseStock();
    }
  }

  /** The pieces in a cart, by product, sold or not. */
  static Pieces piecesIn(Cart cart) {
    return Pieces.in(cart.contents().items(), CartItem::productNumber, CartItem::quantity);
  }

  /** The time by which holds end. */
  Instant now() {
    return clock.instant();
  }
}
