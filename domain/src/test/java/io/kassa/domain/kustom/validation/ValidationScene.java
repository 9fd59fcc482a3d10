package io.kassa.domain.kustom.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.cart.Cart;
import io.kassa.domain.cart.CartId;
import io.kassa.domain.cart.change.AddItem;
import io.kassa.domain.hook.Effect;
import io.kassa.domain.hook.FailureMode;
import io.kassa.domain.hook.Rule;
import io.kassa.domain.hook.ScriptedRule;
import io.kassa.domain.kustom.KustomOrder;
import io.kassa.domain.kustom.KustomOrderFixture;
import io.kassa.domain.kustom.KustomOrderId;
import io.kassa.domain.kustom.PresentedOrder;
import io.kassa.domain.kustom.checkout.CheckoutUseCases;
import io.kassa.domain.workbench.Shop;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** A shopper with two shirts in the cart, checked out, and what may happen before "buy". */
final class ValidationScene {

  final Shop shop = new Shop();
  final Cart cart = shop.aCartWithTwoShirts();
  final KustomOrderId orderId = checksOut(cart.id());

  KustomOrderId checksOut(CartId cartId) {
    String unread = CheckoutUseCases.startCheckout(shop).start(cartId, KustomOrderFixture.URLS);
    assertThat(unread).isNotEmpty();
    List<KustomOrderId> orders = shop.kustom.orderIds();
    return orders.get(orders.size() - 1);
  }

  /** What Kustom shows of the cart's order. */
  PresentedOrder presented() {
    return presented(orderId, cart.id().toString());
  }

  PresentedOrder presented(KustomOrderId id, String cartReference) {
    KustomOrder order = shop.kustom.read(id).result().orElseThrow();
    return new PresentedOrder(order, cartReference, Optional.of(1L));
  }

  Verdict validated(Rule<?>... rules) {
    return validated(presented(), rules);
  }

  Verdict validated(PresentedOrder presented, Rule<?>... rules) {
    ValidateKustomOrder validate = ValidationUseCases.validateOrder(shop, rules);
    return validate.validate(presented, validate.deadline());
  }

  /** The text of the refusal that this has to be. */
  static String refused(Verdict verdict) {
    Refusal refusal = ((Verdict.Refused) verdict).refusal();
    assertThat(refusal.type()).isEqualTo(Refusal.Type.APPROVAL_FAILED);
    return refusal.text();
  }

  static Rule<OnKustomValidation> rule(String name, Supplier<List<Effect>> script) {
    return new ScriptedRule<>(name, OnKustomValidation.class, FailureMode.CLOSED, script);
  }

  /** A rule that says no in these words. */
  static Rule<OnKustomValidation> saysNo(String name, String code, Optional<String> message) {
    return rule(name, () -> List.of(new Effect.ValidationError(code, message, Optional.empty())));
  }

  void addsACap() {
    shop.change(cart.id(), new AddItem(UUID.randomUUID(), "CP010", 1));
  }

  long heldShirts() {
    return shop.stock.claimedBy(cart.id().value(), shop.clock.instant()).of("TS001");
  }
}
