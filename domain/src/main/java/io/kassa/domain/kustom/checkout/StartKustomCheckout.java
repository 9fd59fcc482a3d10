package io.kassa.domain.kustom.checkout;

import io.kassa.domain.cart.CartId;
import io.kassa.domain.cart.RenderedCart;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import io.kassa.domain.kustom.KustomAnswer;
import io.kassa.domain.kustom.KustomLines;
import io.kassa.domain.kustom.KustomOrder;
import io.kassa.domain.kustom.KustomOrders;
import io.kassa.domain.kustom.KustomProblems;
import io.kassa.domain.kustom.KustomRefusal;
import io.kassa.domain.kustom.KustomUpdate;
import io.kassa.domain.kustom.MerchantUrls;
import io.kassa.domain.kustom.NewKustomOrder;
import io.kassa.domain.kustom.externalpayment.OfferExternalPaymentMethods;
import io.kassa.domain.kustom.placement.PlaceKustomOrder;
import io.kassa.domain.kustom.settings.KustomSettings;
import io.kassa.domain.kustom.settings.ValidationSettings;
import io.kassa.domain.kustom.sync.SyncDesk;
import io.kassa.domain.kustom.sync.SyncFields;
import io.kassa.domain.time.Pause;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Gives the shopper the snippet of the cart's one living Kustom order. The order is created if
 * there is none, waited for while Kustom is being told of a change, replaced if Kustom forgot it or
 * the country or currency is another, and placed if it turns out to be paid.
 */
@Stateless
@TransactionAttribute(
    TransactionAttributeType.NOT_SUPPORTED) // Kustom is asked between transactions
public class StartKustomCheckout {

  private static final Duration POLL = Duration.ofMillis(50);

  /** How often the shopper's request begins anew because cart or order changed meanwhile. */
  private static final int MAX_ATTEMPTS = 10;

  @Inject CheckoutDesk desk;
  @Inject KustomOrders kustom;
  @Inject OfferExternalPaymentMethods externalMethods;
  @Inject PlaceKustomOrder placeOrder;
  @Inject KustomProblems problems;
  @Inject SyncDesk sync;
  @Inject KustomSettings settings;
  @Inject ValidationSettings validation;
  @Inject Clock clock;
  @Inject Pause pause;

  /**
   * Starts the checkout, or goes on with it.
   *
   * @return HTML with a script in it, to be put into the shop's page
   * @throws Rejection NOT_FOUND, CART_EMPTY, PRODUCT_NOT_FOUND, INVALID_URL;
   *     PAYMENT_PROVIDER_REFUSED or PAYMENT_PROVIDER_UNAVAILABLE if Kustom can't be used
   */
  public String start(CartId cartId, MerchantUrls urls) {
    new MerchantUrlRules(settings.allowsHttpLocalhost()).require(urls);
    Instant deadline = clock.instant().plus(settings.checkoutWait());
    int attempts = 0;
    while (attempts < MAX_ATTEMPTS && clock.instant().isBefore(deadline)) {
      CheckoutStep step = desk.next(cartId);
      if (!(step instanceof CheckoutStep.Wait)) {
        attempts++;
        Optional<String> snippet = advance(step, urls);
        if (snippet.isPresent()) {
          return snippet.get();
        }
      }
      pause.take(POLL);
    }
    throw new Rejection(
        ErrorCode.PAYMENT_PROVIDER_UNAVAILABLE, "The payment provider takes too long.");
  }

  /** One step; nothing in it means: look again. */
  private Optional<String> advance(CheckoutStep step, MerchantUrls urls) {
    if (step instanceof CheckoutStep.Create create) {
      return create(create, urls);
    }
    return step instanceof CheckoutStep.Reuse reuse ? reuse(reuse) : Optional.empty();
  }

  private Optional<String> create(CheckoutStep.Create step, MerchantUrls urls) {
    CartId cartId = step.cart().cartId();
    NewKustomOrder order = newOrder(step, urls);
    KustomAnswer<KustomOrder> answer = kustom.create(order);
    if (answer instanceof KustomAnswer.Done<KustomOrder> done) {
      return desk.opened(cartId, step.checkoutId(), done.value().orderId(), order.sale().amounts())
          .filter(cart -> SyncFields.of(cart.contents()).agree())
          .map(unchanged -> done.value().htmlSnippet());
    }
    if (answer instanceof KustomAnswer.Unknown) {
      // Kustom may have made it all the same. Nobody saw its snippet, so nobody pays it; should
      // Kustom ever call about it, the record knows the token that proves which cart it is about.
      desk.abandon(cartId, step.checkoutId());
    } else {
      desk.refused(cartId, step.checkoutId());
    }
    throw problems.of("create", answer);
  }

  private Optional<String> reuse(CheckoutStep.Reuse step) {
    KustomAnswer<KustomOrder> answer = kustom.read(step.orderId());
    if (answer.isRefusedAs(KustomRefusal.Kind.NOT_FOUND)) {
      return forget(step);
    }
    KustomOrder order = answer.result().orElseThrow(() -> problems.of("read", answer));
    if (order.isComplete()) {
      placeOrder.place(step.cart().cartId(), step.checkoutId(), order);
      return Optional.of(order.htmlSnippet());
    }
    step.cart().requireBuyable();
    if (!order.market().equals(marketOf(step.cart()))) {
      return replace(step);
    }
    if (showsTheCart(step, order)) {
      return Optional.of(order.htmlSnippet());
    }
    sync.tellAgain(step.cart().cartId(), step.orderId());
    return Optional.empty();
  }

  /** What our own record says is compared too: a storefront lets the shopper wait by it. */
  private static boolean showsTheCart(CheckoutStep.Reuse step, KustomOrder order) {
    return SyncFields.of(step.cart().contents()).agree()
        && KustomLines.of(step.cart()).sellTheSameAs(order.amounts());
  }

  /** Ends an order of another market first, so that the shopper can't pay both. */
  private Optional<String> replace(CheckoutStep.Reuse step) {
    KustomAnswer<?> answer = kustom.abort(step.orderId());
    if (answer.isRefusedAs(KustomRefusal.Kind.READ_ONLY)) {
      return Optional.empty();
    }
    if (answer.result().isEmpty() && !answer.isRefusedAs(KustomRefusal.Kind.NOT_FOUND)) {
      throw problems.of("abort", answer);
    }
    return forget(step);
  }

  private Optional<String> forget(CheckoutStep.Reuse step) {
    step.cart().requireNoOrder();
    desk.abandon(step.cart().cartId(), step.checkoutId());
    return Optional.empty();
  }

  private NewKustomOrder newOrder(CheckoutStep.Create step, MerchantUrls urls) {
    RenderedCart cart = step.cart();
    return new NewKustomOrder(
        cart.cartId(),
        marketOf(cart),
        cart.identity().locale(),
        new KustomUpdate(KustomLines.of(cart), cart.identity().revision()),
        urls,
        CallbackPaths.of(settings.publicAddress(), step.token()),
        validation.isRequired(),
        cart.contents().contact(),
        externalMethods.offer(step.checkoutId(), cart, urls),
        step.credentialSet());
  }

  private static KustomOrder.Market marketOf(RenderedCart cart) {
    return new KustomOrder.Market(cart.country(), cart.basket().currency());
  }
}
