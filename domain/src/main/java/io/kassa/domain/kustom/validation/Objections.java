package io.kassa.domain.kustom.validation;

import io.kassa.domain.cart.Cart;
import io.kassa.domain.cart.CartStock;
import io.kassa.domain.cart.RenderedCart;
import io.kassa.domain.kustom.KustomCheckout;
import io.kassa.domain.kustom.KustomLines;
import io.kassa.domain.kustom.KustomOrderId;
import io.kassa.domain.kustom.PresentedOrder;
import io.kassa.domain.kustom.sync.SyncFields;
import io.kassa.domain.stock.Shortage;
import io.kassa.domain.stock.Stock;
import java.time.Instant;
import java.util.Optional;

/**
 * What may speak against a purchase, as far as cart, record and stock tell it. A shopper has to be
 * able to buy what both the shop and Kustom show, so nothing counts that is not sold: other fields,
 * e-mail, country letters.
 *
 * <p>The cart's revision in {@code merchant_data} does not count by itself either: it also grows
 * with changes of which Kustom is never told, because they cost nothing. What decides is the
 * picture: an older revision with the amounts and lines of the present one is fine, and different
 * ones are not, whatever the revision says.
 */
record Objections(Cart cart, RenderedCart shown, PresentedOrder presented) {

  /** Whether the cart is to be paid with this order, and can be. */
  Optional<Reason> ofCart(Optional<KustomCheckout> living) {
    if (cart.order().isPresent()) {
      return Optional.of(Reason.CART_COMPLETED);
    }
    SyncFields fields = SyncFields.of(cart.contents());
    Optional<KustomOrderId> orderId = Optional.of(presented.order().orderId());
    boolean ours =
        living
            .filter(it -> it.state() == KustomCheckout.State.OPEN)
            .filter(it -> it.orderId().equals(orderId))
            .isPresent();
    if (!ours || !fields.orderId().equals(orderId)) {
      return Optional.of(Reason.OTHER_ORDER);
    }
    if (shown.isEmpty()) {
      return Optional.of(Reason.CART_EMPTY);
    }
    if (!shown.unavailable().isEmpty()) {
      return Optional.of(Reason.PRODUCT_GONE);
    }
    if (!fields.agree()) {
      return Optional.of(Reason.SYNC_UNDER_WAY);
    }
    return showsTheSame() ? Optional.empty() : Optional.of(Reason.DIFFERS);
  }

  private boolean showsTheSame() {
    return shown.basket().currency().equals(presented.order().market().currency())
        && KustomLines.of(shown).sellTheSameAs(presented.order().amounts());
  }

  /** What is missing in the stock. */
  Optional<Shortage> ofStock(Stock stock, Instant now) {
    return stock.shortage(cart.id().value(), CartStock.piecesOf(shown.basket()), now);
  }

  /** What the shopper calls a product. */
  String nameOf(String productNumber) {
    return shown.basket().lines().stream()
        .map(line -> line.item())
        .filter(item -> item.productNumber().equals(productNumber))
        .findFirst()
        .flatMap(item -> item.description())
        .filter(it -> !it.isBlank())
        .orElse(productNumber);
  }
}
