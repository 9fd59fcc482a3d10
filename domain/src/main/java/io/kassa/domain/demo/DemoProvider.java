package io.kassa.domain.demo;

import io.kassa.domain.cart.CartId;
import io.kassa.domain.cart.OrderReference;
import io.kassa.domain.field.FieldValue;
import io.kassa.domain.provider.PaymentProvider;
import io.kassa.domain.provider.ProviderRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.eclipse.microprofile.config.Config;

/**
 * The demo as a payment provider: one call pays. What is sent has no members that it knows. Key:
 * {@code kassa.demo.enabled}, false where nobody has set it.
 */
@ApplicationScoped
public class DemoProvider implements PaymentProvider {

  /** By which demo payments are known. */
  static final String PROVIDER_KEY = "demo";

  private PayByDemo pay;
  private boolean on;

  DemoProvider() {}

  @Inject
  DemoProvider(PayByDemo pay, Config config) {
    this.pay = pay;
    this.on = config.getOptionalValue("kassa.demo.enabled", Boolean.class).orElse(false);
  }

  @Override
  public String key() {
    return PROVIDER_KEY;
  }

  @Override
  public boolean isOn() {
    return on;
  }

  @Override
  public FieldValue start(CartId cartId, FieldValue request) {
    ProviderRequest.of(request);
    OrderReference order = pay.pay(cartId);
    return new FieldValue(Map.of("status", "completed", "orderNumber", order.orderNumber()));
  }
}
