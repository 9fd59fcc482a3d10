package io.kassa.it.externalpayment;

import io.kassa.domain.field.FieldValue;
import io.kassa.domain.hook.Effect;
import io.kassa.domain.hook.Rule;
import io.kassa.domain.kustom.externalpayment.OnKustomExternalPaymentMethods;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** A merchant's rule, put into the EAR: what it offers depends on the page that asks. */
@ApplicationScoped
public class OfferByCheckoutPage implements Rule<OnKustomExternalPaymentMethods> {

  /** Where PayPal's part of the shop begins. */
  static final String START = "https://shop.example.com/paypal/start?kustom={checkout.order.id}";

  @Override
  public String name() {
    return "offer-by-checkout-page";
  }

  @Override
  public Class<OnKustomExternalPaymentMethods> listensTo() {
    return OnKustomExternalPaymentMethods.class;
  }

  @Override
  public List<Effect> apply(OnKustomExternalPaymentMethods hook) {
    String page = hook.urls().checkout();
    if (page.contains("offer=broken")) {
      return List.of(method("PayPal", "http://shop.example.com/insecure"));
    }
    if (page.contains("offer=both")) {
      return List.of(method("PayPal", "javascript:alert(1)"), method("Swish", START));
    }
    if (page.contains("offer=fail")) {
      throw new IllegalStateException("The rule fails on purpose");
    }
    if (page.contains("offer=late")) {
      LockSupport.parkNanos(Duration.ofSeconds(20).toNanos());
    }
    return page.contains("offer=paypal") ? List.of(method("PayPal", START)) : List.of();
  }

  private static Effect method(String name, String redirectUrl) {
    return new Effect.Custom(
        "externalPaymentMethod",
        Map.of(
            "name", FieldValue.text(name),
            "redirect_url", FieldValue.text(redirectUrl),
            "fee", new FieldValue(1900)));
  }
}
