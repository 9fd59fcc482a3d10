package io.kassa.domain.promotion;

import io.kassa.domain.address.Address;
import io.kassa.domain.address.AddressRecord;
import io.kassa.domain.address.InvoiceRecipient;
import io.kassa.domain.field.FieldRecord;
import io.kassa.domain.field.FieldValue;
import io.kassa.domain.pricing.PricedBasket;
import io.kassa.domain.pricing.PricedRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The order that a cart would become now, before promotions. It has no number yet; its delivery has
 * the cart's id and its lines those of the cart's items, so that they stay the same while the
 * shopper thinks.
 *
 * @param basket with what coupons take off
 * @param coupons codes of the cart
 * @param dynamic fields as the order will have them
 */
public record OrderDraft(
    Origin origin,
    PricedBasket basket,
    Buyer buyer,
    List<String> coupons,
    Map<String, FieldValue> dynamic) {

  /** Where the order comes from. */
  public record Origin(UUID cartId, String channelKey, String locale) {}

  /** Who buys, as far as that is known. */
  public record Buyer(
      Optional<Address> address,
      Optional<InvoiceRecipient> invoiceRecipient,
      Optional<String> email,
      Optional<String> phone) {}

  /** The order as rules see it (order actor, Order), amounts in major units. */
  public FieldValue toRecord() {
    Optional<Map<String, Object>> recipient = recipient();
    return new FieldRecord()
        .with("orderId", Optional.empty())
        .with("orderNumber", Optional.empty())
        .with("orderState", "pending")
        .with("cartId", origin.cartId())
        .with("channelKey", origin.channelKey())
        .with("locale", origin.locale())
        .with("currencyCode", basket.currency().code())
        .with("taxIncluded", basket.taxIncluded())
        .with("createdAt", Optional.empty())
        .with("orderTotal", basket.orderTotal().toMajor())
        .with("orderTaxTotal", basket.orderTaxTotal().toMajor())
        .with("invoiceRecipient", recipient)
        .with("invoiceAddress", recipient)
        .with("deliveries", List.of(delivery()))
        .with("coupons", coupons)
        .with("tags", List.of())
        .with("dynamic", plain())
        .toField();
  }

  private Map<String, Object> delivery() {
    FieldRecord delivery =
        new FieldRecord()
            .with("deliveryId", origin.cartId())
            .with("deliveryNumber", Optional.empty())
            .with("deliveryState", "open")
            .with("deliveryAddress", buyer.address().map(it -> AddressRecord.of(it).toJson()));
    return PricedRecord.withShipping(delivery, basket.shipping(), basket.currency())
        .with(
            "orderLines",
            basket.lines().stream()
                .map(
                    it ->
                        PricedRecord.orderLine(it.lineId(), it)
                            .with("returnedQuantity", 0)
                            .toJson())
                .toList())
        .toJson();
  }

  private Optional<Map<String, Object>> recipient() {
    return buyer
        .invoiceRecipient()
        .map(AddressRecord::of)
        .or(() -> buyer.address().map(AddressRecord::of))
        .map(it -> it.with("email", buyer.email()).with("phone", buyer.phone()).toJson());
  }

  private Map<String, Object> plain() {
    Map<String, Object> plain = new LinkedHashMap<>();
    dynamic.forEach((key, value) -> plain.put(key, value.json()));
    return plain;
  }

  /** Says nothing: what is in it may be personal, and this may reach a log. */
  @Override
  public String toString() {
    return "the draft of an order";
  }
}
