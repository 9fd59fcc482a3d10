package io.kassa.domain.kustom.externalpayment;

import io.kassa.domain.cart.RenderedCart;
import io.kassa.domain.hook.Effect;
import io.kassa.domain.hook.TimedHooks;
import io.kassa.domain.kustom.ExternalPaymentMethod;
import io.kassa.domain.kustom.MerchantUrls;
import io.kassa.domain.kustom.WebAddressRule;
import io.kassa.domain.kustom.settings.KustomSettings;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Logger;

/**
 * Asks the merchants' rules, side by side, which other ways to pay a new Kustom order shows. A rule
 * that is late or fails, or wants what Kustom would not take, costs its method and a line in the
 * log; never the checkout.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // a rule may take its time
public class OfferExternalPaymentMethods {

  /** Methods of one order; more could not be told apart by anybody. */
  static final int MAX_METHODS = 20;

  /** How long all rules together may take: a shopper waits. */
  static final Duration LIMIT_OF_RULES = Duration.ofSeconds(1);

  private static final Logger LOG = Logger.getLogger(OfferExternalPaymentMethods.class.getName());

  @Inject TimedHooks hooks;
  @Inject HandoffDesk desk;
  @Inject KustomSettings settings;

  /**
   * The methods for a cart's new order, each leading to a handoff of ours, which is on record when
   * this returns.
   *
   * @param checkoutId our record of the order that is about to be created
   */
  public List<ExternalPaymentMethod> offer(UUID checkoutId, RenderedCart cart, MerchantUrls urls) {
    List<ExternalPaymentMethod> methods = ask(cart, urls);
    if (methods.isEmpty()) {
      return methods;
    }
    HandoffOrigin origin = new HandoffOrigin(checkoutId, cart.cartId(), urls.checkout());
    return desk.keep(origin, methods);
  }

  private List<ExternalPaymentMethod> ask(RenderedCart cart, MerchantUrls urls) {
    MethodReader reader = new MethodReader(new WebAddressRule(settings.allowsHttpLocalhost()));
    List<ExternalPaymentMethod> methods = new ArrayList<>();
    var hook = new OnKustomExternalPaymentMethods(cart, systemHost(), urls);
    for (TimedHooks.Answer answer : hooks.ask(hook, LIMIT_OF_RULES)) {
      if (answer.effects().isEmpty()) {
        LOG.warning(() -> "The rule " + answer.rule() + " was late or failed; it offers nothing");
      }
      for (Effect effect : answer.effects().orElse(List.of())) {
        read(reader, answer.rule(), effect)
            .filter(method -> hasRoom(methods, answer.rule()))
            .ifPresent(methods::add);
      }
    }
    return methods;
  }

  private static Optional<ExternalPaymentMethod> read(
      MethodReader reader, String rule, Effect effect) {
    MethodReading reading = reader.read(effect);
    if (reading instanceof MethodReading.Broken broken) {
      leaveOut(rule, broken.reason());
      return Optional.empty();
    }
    return Optional.of(((MethodReading.Method) reading).method());
  }

  private static boolean hasRoom(List<ExternalPaymentMethod> methods, String rule) {
    boolean room = methods.size() < MAX_METHODS;
    if (!room) {
      leaveOut(rule, "an order has at most " + MAX_METHODS);
    }
    return room;
  }

  /** Without the scheme, so that rules can write one before it. */
  private String systemHost() {
    return settings.publicAddress().getRawAuthority() + settings.publicAddress().getRawPath();
  }

  private static void leaveOut(String rule, String reason) {
    LOG.warning(() -> "An external payment method of the rule " + rule + " is left out: " + reason);
  }
}
