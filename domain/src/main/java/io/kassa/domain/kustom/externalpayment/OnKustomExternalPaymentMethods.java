package io.kassa.domain.kustom.externalpayment;

import io.kassa.domain.cart.RenderedCart;
import io.kassa.domain.field.FieldRecord;
import io.kassa.domain.field.FieldValue;
import io.kassa.domain.hook.Hook;
import io.kassa.domain.kustom.MerchantUrls;

/**
 * A Kustom order is about to be created (hook OnKustomExternalPaymentMethods). Fired once for each,
 * before Kustom is asked and outside any transaction; a rule answers with effects of type {@code
 * externalPaymentMethod}.
 *
 * @param systemHost where this installation is reached from outside, without the scheme
 * @param urls the shop's own pages
 */
public record OnKustomExternalPaymentMethods(
    RenderedCart cart, String systemHost, MerchantUrls urls) implements Hook {

  @Override
  public String name() {
    return "OnKustomExternalPaymentMethods";
  }

  /** {@code orderTotal} is what the shopper would pay: the amount of the Kustom order. */
  @Override
  public FieldValue input() {
    return new FieldRecord()
        .with("cartId", cart.cartId().value())
        .with("channelKey", cart.profile().sales().channelKey())
        .with("currencyCode", cart.basket().currency().code())
        .with("orderTotal", cart.basket().amountToPay().toMajor())
        .with("systemHost", systemHost)
        .with("checkoutUrl", urls.checkout())
        .with("confirmationUrl", urls.confirmation())
        .toField();
  }
}
