package io.kassa.api.cart;

import io.kassa.domain.address.EmailAddress;
import io.kassa.domain.address.PhoneNumber;
import io.kassa.domain.cart.CartContents;
import io.kassa.domain.cart.Contact;
import io.kassa.domain.cart.OrderReference;
import io.kassa.domain.cart.RenderedCart;
import io.kassa.domain.coupon.CouponCode;
import io.kassa.domain.field.FieldValue;
import io.kassa.domain.order.Order;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A cart on the wire, amounts in major units (commerce interface, rendered cart). The totals are
 * without tax where {@code taxIncluded} is false; then {@code orderTotal + orderTaxTotal} is to be
 * paid.
 *
 * @param orderNumber empty text until there is an order
 */
public record CartRepresentation(
    Optional<UUID> cartId,
    @Schema(examples = "C100001") Optional<String> cartNumber,
    @Schema(examples = "open") Optional<String> cartState,
    Optional<String> profileKey,
    Optional<UUID> orderId,
    @Schema(examples = "O100001") String orderNumber,
    String channelKey,
    @Schema(examples = "SEK") String currencyCode,
    boolean taxIncluded,
    @Schema(examples = "sv-SE") String locale,
    BigDecimal productTotal,
    @Schema(examples = "249.00") BigDecimal orderTotal,
    @Schema(examples = "49.80") BigDecimal orderTaxTotal,
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
    CartContents contents = cart.contents();
    return of(
        Optional.of(cart.identity()),
        cart.identity().order(),
        new Terms(
            Optional.of(cart.profile().profileKey()),
            cart.profile().sales().channelKey(),
            cart.identity().locale().tag()),
        new Details(
            cart.basket(),
            contents.contact(),
            contents.coupons(),
            cart.invalidCoupons(),
            contents.visibleFields(),
            items(cart)));
  }

  /**
   * Writes an order, with its cart's members where the cart is still there.
   *
   * @param cart the cart that became the order
   */
  public static CartRepresentation of(Order order, Optional<RenderedCart> cart) {
    return of(
        cart.map(RenderedCart::identity),
        Optional.of(order.reference()),
        new Terms(
            cart.map(it -> it.profile().profileKey()), order.channelKey(), order.locale().tag()),
        new Details(
            order.basket(),
            order.extras().contact(),
            order.extras().coupons(),
            List.of(),
            order.extras().fieldsOfCart(),
            order.lines().stream().map(it -> sold(it, cart)).toList()));
  }

  private record Terms(Optional<String> profileKey, String channelKey, String locale) {}

  private record Details(
      PricedBasket basket,
      Contact contact,
      List<CouponCode> coupons,
      List<CouponCode> invalidCoupons,
      Map<String, FieldValue> fields,
      List<ItemRepresentation> items) {}

  private static CartRepresentation of(
      Optional<RenderedCart.Identity> identity,
      Optional<OrderReference> order,
      Terms terms,
      Details details) {
    PricedBasket basket = details.basket();
    Contact contact = details.contact();
    return new CartRepresentation(
        identity.map(it -> it.cartId().value()),
        identity.map(RenderedCart.Identity::cartNumber),
        identity.map(it -> it.state().name().toLowerCase(Locale.ROOT)),
        terms.profileKey(),
        order.map(OrderReference::orderId),
        order.map(OrderReference::orderNumber).orElse(""),
        terms.channelKey(),
        basket.currency().code(),
        basket.taxIncluded(),
        terms.locale(),
        basket.productTotal().toMajor(),
        basket.orderTotal().toMajor(),
        basket.orderTaxTotal().toMajor(),
        basket.shippingTotal().toMajor(),
        basket.shippingTax().toMajor(),
        basket.shippingDiscount().toMajor(),
        contact.email().map(EmailAddress::text),
        contact.phone().map(PhoneNumber::text),
        contact.address().map(AddressBody::of),
        contact.invoiceRecipient().map(InvoiceRecipientBody::of),
        codes(details.coupons()),
        codes(details.invalidCoupons()),
        plain(details.fields()),
        basket.promotions().stream().map(PromotionRepresentation::of).toList(),
        details.items());
  }

  /** Writes fields as any JSON. */
  private static Map<String, Object> plain(Map<String, FieldValue> fields) {
    Map<String, Object> plain = new LinkedHashMap<>();
    fields.forEach((key, value) -> plain.put(key, value.json()));
    return plain;
  }

  private static List<String> codes(List<CouponCode> coupons) {
    return coupons.stream().map(CouponCode::code).toList();
  }

  /** What is in the cart, in the order in which it came; once ordered, what was ordered. */
  private static List<ItemRepresentation> items(RenderedCart cart) {
    if (cart.identity().order().isPresent()) {
      return cart.basket().lines().stream().map(line -> sold(line, cart)).toList();
    }
    Map<UUID, PricedLine> priced =
        cart.basket().lines().stream()
            .collect(Collectors.toMap(PricedLine::lineId, Function.identity()));
    return cart.contents().items().stream()
        .map(
            item ->
                Optional.ofNullable(priced.get(item.itemId()))
                    .map(line -> sold(line, cart))
                    .orElseGet(
                        () -> ItemRepresentation.unavailable(item, cart.basket().currency())))
        .toList();
  }

  private static ItemRepresentation sold(PricedLine line, RenderedCart cart) {
    return ItemRepresentation.of(line, cart.reservedFor(line.lineId()), Optional.empty());
  }

  private static ItemRepresentation sold(Order.DeliveredLine it, Optional<RenderedCart> cart) {
    return ItemRepresentation.of(
        it.line(),
        cart.map(completed -> completed.reservedFor(it.line().lineId())).orElse(0L),
        Optional.of(it.deliveryNumber()));
  }
}
