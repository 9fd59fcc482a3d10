package io.kassa.it.rules;

import io.kassa.domain.cart.CartId;
import io.kassa.domain.cart.CartPreview;
import io.kassa.domain.cart.Carts;
import io.kassa.domain.cart.RenderedCart;
import io.kassa.domain.field.FieldValue;
import io.kassa.domain.order.CompleteCart;
import io.kassa.domain.provider.PaymentProvider;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;

/** The provider of the payment provider guide: one call pays. */
@ApplicationScoped
public class YourProvider implements PaymentProvider {

  static final String KEY = "your-provider";

  @Inject Carts carts;
  @Inject CartPreview preview;
  @Inject CompleteCart completeCart;

  @Override
  public String key() {
    return KEY;
  }

  @Override
  public boolean isOn() {
    return true;
  }

  @Override
  @Transactional
  public FieldValue start(CartId cartId, FieldValue request) {
    RenderedCart cart = preview.render(carts.require(cartId));
    completeCart.complete(cartId, new YourPayment(cart));
    return new FieldValue(Map.of("status", "completed"));
  }
}
