package io.kassa.domain.cart;

import io.kassa.domain.address.AddressRecord;
import io.kassa.domain.address.EmailAddress;
import io.kassa.domain.address.PhoneNumber;
import io.kassa.domain.coupon.CouponCode;
import io.kassa.domain.field.FieldRecord;
import io.kassa.domain.field.FieldValue;
import io.kassa.domain.pricing.PricedBasket;
import io.kassa.domain.pricing.PricedLine;
import io.kassa.domain.pricing.PricedPromotion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A rendered cart as rules see it, amounts in major units (commerce hooks, OnCartMutation): what
 * storefronts see, with {@code invoiceRecipient} also under its older name {@code invoiceAddress}.
 */
final class CartRecord {

  private CartRecord() {}

  static FieldValue of(RenderedCart cart) {
    FieldRecord shown = new FieldRecord();
    identify(shown, cart);
    price(shown, cart.basket());
    address(shown, cart.contents().contact());
    return shown
        .with("coupons", codes(cart.contents().coupons()))
        .with("invalidCoupons", codes(cart.invalidCoupons()))
        .with("fields", plain(cart.contents().visibleFields()))
        .with("promotions", cart.basket().promotions().stream().map(CartRecord::promotion).toList())
        .with("items", cart.basket().lines().stream().map(CartRecord::item).toList())
        .toField();
  }

  private static void identify(FieldRecord shown, RenderedCart cart) {
    RenderedCart.Identity identity = cart.identity();
    shown
        .with("cartId", identity.cartId().value())
        .with("cartNumber", identity.cartNumber())
        .with("cartState", identity.state().name().toLowerCase(Locale.ROOT))
        .with("profileKey", cart.profile().profileKey())
        .with("orderId", identity.order().map(OrderReference::orderId))
        .with("orderNumber", identity.order().map(OrderReference::orderNumber))
        .with("channelKey", cart.profile().sales().channelKey())
        .with("locale", identity.locale().tag());
  }

  private static void price(FieldRecord shown, PricedBasket basket) {
    shown
        .with("currencyCode", basket.currency().code())
        .with("taxIncluded", basket.taxIncluded())
        .with("productTotal", basket.productTotal().toMajor())
        .with("orderTotal", basket.orderTotal().toMajor())
        .with("orderTaxTotal", basket.orderTaxTotal().toMajor())
        .with("shippingTotal", basket.shippingTotal().toMajor())
        .with("shippingTax", basket.shippingTax().toMajor())
        .with("shippingDiscount", basket.shippingDiscount().toMajor());
  }

  private static void address(FieldRecord shown, Contact contact) {
    Optional<Map<String, Object>> recipient =
        contact.invoiceRecipient().map(it -> AddressRecord.of(it).toJson());
    shown
        .with("email", contact.email().map(EmailAddress::text))
        .with("phone", contact.phone().map(PhoneNumber::text))
        .with("address", contact.address().map(it -> AddressRecord.of(it).toJson()))
        .with("invoiceRecipient", recipient)
        .with("invoiceAddress", recipient);
  }

  private static Map<String, Object> item(PricedLine line) {
    return new FieldRecord()
        .with("cartItemId", line.lineId())
        .with("productNumber", line.item().productNumber())
        .with("description", line.item().description())
        .with("image", line.item().image())
        .with("quantity", line.quantity())
        .with("unitPrice", line.unitPrice().toMajor())
        .with("total", line.total().toMajor())
        .with("tax", line.tax().toMajor())
        .with("discount", line.discount().toMajor())
        .toJson();
  }

  private static Map<String, Object> promotion(PricedPromotion promotion) {
    return new FieldRecord()
        .with("calculatedTotal", promotion.total().toMajor())
        .with("description", promotion.description())
        .toJson();
  }

  private static Map<String, Object> plain(Map<String, FieldValue> fields) {
    Map<String, Object> plain = new LinkedHashMap<>();
    fields.forEach((key, value) -> plain.put(key, value.json()));
    return plain;
  }

  private static List<String> codes(List<CouponCode> coupons) {
    return coupons.stream().map(CouponCode::code).toList();
  }
}
