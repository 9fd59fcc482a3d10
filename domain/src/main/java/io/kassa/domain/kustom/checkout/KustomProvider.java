package io.kassa.domain.kustom.checkout;

import io.kassa.domain.cart.CartId;
import io.kassa.domain.field.FieldValue;
import io.kassa.domain.kustom.KustomOrder;
import io.kassa.domain.kustom.MerchantUrls;
import io.kassa.domain.provider.PaymentProvider;
import io.kassa.domain.provider.ProviderRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Kustom as a payment provider (Kustom app, checkout ingress): the storefront names the shop's
 * pages in {@code termsUrl}, {@code checkoutUrl} and {@code confirmationUrl} and gets {@code
 * htmlSnippet}.
 */
@ApplicationScoped
public class KustomProvider implements PaymentProvider {

  @Inject StartKustomCheckout startCheckout;

  @Override
  public String key() {
    return KustomOrder.PROVIDER_KEY;
  }

  @Override
  public boolean isOn() {
    return true;
  }

  @Override
  public FieldValue start(CartId cartId, FieldValue request) {
    return new FieldValue(Map.of("htmlSnippet", startCheckout.start(cartId, urls(request))));
  }

  static MerchantUrls urls(FieldValue request) {
    ProviderRequest members = ProviderRequest.of(request);
    return new MerchantUrls(
        members.text("termsUrl"), members.text("checkoutUrl"), members.text("confirmationUrl"));
  }
}
