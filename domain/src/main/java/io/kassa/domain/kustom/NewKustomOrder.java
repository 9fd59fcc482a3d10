package io.kassa.domain.kustom;

import io.kassa.domain.cart.CartId;
import io.kassa.domain.cart.Contact;
import io.kassa.domain.profile.LocaleTag;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What Kustom is asked to create.
 *
 * @param cartId becomes merchant_reference1: callbacks find the cart by it
 * @param sale what is sold at first
 * @param callbacks where Kustom calls us about it
 * @param validationRequired whether Kustom may sell only after we have approved, and not if we say
 *     nothing
 * @param contact what is filled in for the shopper
 * @param externalPaymentMethods shown beside Kustom's own; may be empty
 * @param credentialSet with which it is created; nothing: with those of the configuration
 */
public record NewKustomOrder(
    CartId cartId,
    KustomOrder.Market market,
    LocaleTag locale,
    KustomUpdate sale,
    MerchantUrls merchantUrls,
    CallbackAddresses callbacks,
    boolean validationRequired,
    Contact contact,
    List<ExternalPaymentMethod> externalPaymentMethods,
    Optional<UUID> credentialSet) {

  public NewKustomOrder {
    externalPaymentMethods = List.copyOf(externalPaymentMethods);
  }
}
