package io.kassa.domain.kustom.validation;

import io.kassa.domain.cart.Cart;
import io.kassa.domain.cart.CartId;
import io.kassa.domain.cart.CartPreview;
import io.kassa.domain.cart.CartStock;
import io.kassa.domain.cart.Carts;
import io.kassa.domain.cart.RenderedCart;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import io.kassa.domain.kustom.CallbackToken;
import io.kassa.domain.kustom.KustomCheckouts;
import io.kassa.domain.kustom.KustomOrderId;
import io.kassa.domain.kustom.PresentedOrder;
import io.kassa.domain.kustom.sync.SyncDesk;
import io.kassa.domain.profile.LocaleTag;
import io.kassa.domain.stock.Hold;
import io.kassa.domain.stock.HoldOutcome;
import io.kassa.domain.stock.Shortage;
import io.kassa.domain.stock.Stock;
import io.kassa.domain.stock.StockSettings;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** The short transactions of a validation, between which rules are asked. */
@Stateless
public class ValidationDesk {

  @Inject Carts carts;
  @Inject CartPreview preview;
  @Inject KustomCheckouts checkouts;
  @Inject Stock stock;
  @Inject StockSettings stockSettings;
  @Inject SyncDesk sync;
  @Inject Clock clock;

  /** Whether this is the token that came with the order's address. */
  public boolean isGenuine(KustomOrderId orderId, CallbackToken token) {
    return checkouts.find(orderId).filter(it -> it.isCallbackToken(token)).isPresent();
  }

  /** Looks at the cart without keeping anybody from it. */
  public Look look(PresentedOrder presented) {
    Optional<Cart> cart = cartId(presented).flatMap(carts::find);
    return cart.isEmpty()
        ? objection(Reason.CART_UNKNOWN, Optional.empty())
        : look(cart.get(), presented);
  }

  private Look look(Cart cart, PresentedOrder presented) {
    Optional<RenderedCart> shown = shown(cart);
    if (shown.isEmpty()) {
      return objection(Reason.DIFFERS, Optional.of(cart.locale()));
    }
    Objections objections = new Objections(cart, shown.get(), presented);
    return objections
        .ofCart(checkouts.findLiving(cart.id()))
        .<Look>map(reason -> objection(reason, Optional.of(cart.locale())))
        .or(() -> objections.ofStock(stock, clock.instant()).map(it -> outOfStock(it, objections)))
        .orElseGet(() -> new Look.Clear(ValidatedCart.hook(shown.get()), cart.locale()));
  }

  /**
   * Looks once more, now that nobody else can change the cart, and holds the pieces for the
   * shopper.
   *
   * @param holdId under which it can be taken back
   * @param tooLate whether nobody waits for it any more: nothing is held then
   * @return what speaks against it; nothing is held then
   */
  public Optional<Look.Objection> hold(
      PresentedOrder presented, UUID holdId, BooleanSupplier tooLate) {
    Cart cart = carts.requireLocked(cartId(presented).orElseThrow(CartId::notFound));
    if (look(cart, presented) instanceof Look.Objection objection) {
      return Optional.of(objection);
    }
    if (tooLate.getAsBoolean()) {
      return Optional.of(objection(Reason.UNDECIDED, Optional.of(cart.locale())));
    }
    RenderedCart shown = preview.render(cart);
    Instant now = clock.instant();
    Instant until = now.plus(stockSettings.reservationLifetime());
    HoldOutcome outcome =
        stock.hold(
            new Hold(cart.id().value(), holdId, CartStock.piecesOf(shown.basket()), until), now);
    if (outcome instanceof HoldOutcome.Missing missing) {
      return Optional.of(outOfStock(missing.shortage(), new Objections(cart, shown, presented)));
    }
    cart.holdStock(until);
    return Optional.empty();
  }

  /** Takes back what was held for an answer that came too late. */
  public void takeBack(PresentedOrder presented, UUID holdId) {
    Cart cart = carts.requireLocked(cartId(presented).orElseThrow(CartId::notFound));
    stock.takeBack(cart.id().value(), holdId);
    if (stock.claimedBy(cart.id().value(), clock.instant()).isEmpty()) {
      cart.releaseStock();
    }
  }

  /**
   * Lets Kustom be told again, so that the shopper can buy after another look. Prices change
   * without anybody touching the cart.
   */
  public void correct(PresentedOrder presented) {
    cartId(presented).ifPresent(cartId -> sync.compare(cartId, presented.order()));
  }

  private Optional<RenderedCart> shown(Cart cart) {
    try {
      return Optional.of(preview.render(cart));
    } catch (Rejection unpriceable) {
      if (unpriceable.code() == ErrorCode.CART_LIMIT_EXCEEDED) {
        return Optional.empty();
      }
      throw unpriceable;
    }
  }

  private static Look.Objection outOfStock(Shortage shortage, Objections objections) {
    return objection(
        Reason.OUT_OF_STOCK,
        Optional.of(objections.cart().locale()),
        objections.nameOf(shortage.productNumber()));
  }

  private static Look.Objection objection(
      Reason reason, Optional<LocaleTag> locale, Object... values) {
    return new Look.Objection(
        reason, new Refusal(Refusal.Type.APPROVAL_FAILED, RefusalTexts.of(reason, locale, values)));
  }

  private static Optional<CartId> cartId(PresentedOrder presented) {
    try {
      return Optional.of(CartId.fromString(presented.cartReference()));
    } catch (Rejection noUuid) {
      return Optional.empty();
    }
  }
}
