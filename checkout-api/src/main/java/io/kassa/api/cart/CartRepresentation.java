package io.kassa.api.cart;

import io.kassa.domain.address.EmailAddress;
import io.kassa.domain.address.PhoneNumber;
import io.kassa.domain.cart.CartContents;
import io.kassa.domain.cart.CartItem;
import io.kassa.domain.cart.FieldValue;
import io.kassa.domain.cart.OrderReference;
import io.kassa.domain.cart.RenderedCart;
import io.kassa.domain.coupon.CouponCode;
import io.kassa.domain.pricing.PricedBasket;
import io.kassa.domain.pricing.PricedLine;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A cart on the wire, amounts in major units (commerce interface, rendered cart). The totals are
 * without tax where {@code taxIncluded} is false; then {@code orderTotal + orderTaxTotal} is to be
 * paid.
 *
 * @param orderNumber empty text until there is an order
 */
public record CartRepresentation(
    UUID cartId,
    String cartNumber,
    String cartState,
    String profileKey,
    Optional<UUID> orderId,
    String orderNumber,
    String channelKey,
    String currencyCode,
    boolean taxIncluded,
    String locale,
    BigDecimal productTotal,
    BigDecimal orderTotal,
    BigDecimal orderTaxTotal,
    BigDecimal shippingTotal,
    BigDecimal shippingTax,
    BigDecimal shippingDiscount,
    Optional<String> email,
    Optional<String> phone,
    Optional<AddressBody> address,
    Optional<InvoiceRecipientBody> invoiceRecipient,
    List<String> coupons,
    List<String> invalidCoupons,
    Map<String, Object> fields,
    List<PromotionRepresentation> promotions,
    List<ItemRepresentation> items) {

  /** Writes a cart. */
  public static CartRepresentation of(RenderedCart cart) {
    PricedBasket basket = cart.basket();
    CartContents contents = cart.contents();
    return new CartRepresentation(
        cart.cartId().value(),
        cart.identity().cartNumber(),
        cart.identity().state().name().toLowerCase(Locale.ROOT),
        cart.profile().profileKey(),
        cart.identity().order().map(OrderReference::orderId),
        cart.identity().order().map(OrderReference::orderNumber).orElse(""),
        cart.profile().sales().channelKey(),
        basket.currency().code(),
        basket.taxIncluded(),
        cart.identity().locale().tag(),
        basket.productTotal().toMajor(),
        basket.orderTotal().toMajor(),
        basket.orderTaxTotal().toMajor(),
        basket.shippingTotal().toMajor(),
        basket.shippingTax().toMajor(),
        basket.shippingDiscount().toMajor(),
        contents.contact().email().map(EmailAddress::text),
        contents.contact().phone().map(PhoneNumber::text),
        contents.contact().address().map(AddressBody::of),
        contents.contact().invoiceRecipient().map(InvoiceRecipientBody::of),
        codes(contents.coupons()),
        codes(cart.invalidCoupons()),
        plain(contents.visibleFields()),
        basket.promotions().stream().map(PromotionRepresentation::of).toList(),
        items(cart));
  }

  /** Writes fields as any JSON. */
  public static Map<String, Object> plain(Map<String, FieldValue> fields) {
    Map<String, Object> plain = new LinkedHashMap<>();
    fields.forEach((key, value) -> plain.put(key, value.json()));
    return plain;
  }

  static List<String> codes(List<CouponCode> coupons) {
    return coupons.stream().map(CouponCode::code).toList();
  }

  /** What is in the cart, in the order in which it came; once ordered, what was ordered. */
  private static List<ItemRepresentation> items(RenderedCart cart) {
    if (cart.identity().order().isPresent()) {
      return cart.basket().lines().stream()
          .map(line -> ItemRepresentation.of(line, Optional.empty()))
          .toList();
    }
    Map<UUID, PricedLine> priced =
        cart.basket().lines().stream()
            .collect(Collectors.toMap(PricedLine::lineId, Function.identity()));
    return cart.contents().items().stream().map(item -> item(item, priced)).toList();
  }

  private static ItemRepresentation item(CartItem item, Map<UUID, PricedLine> priced) {
    return Optional.ofNullable(priced.get(item.itemId()))
        .map(line -> ItemRepresentation.of(line, Optional.empty()))
        .orElseGet(() -> ItemRepresentation.unavailable(item));
  }
}
