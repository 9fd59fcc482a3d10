package io.kassa.domain.order;

import io.kassa.domain.cart.CartContents;
import io.kassa.domain.cart.Contact;
import io.kassa.domain.coupon.CouponCode;
import io.kassa.domain.field.FieldValue;
import io.kassa.domain.pricing.PricedPromotion;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What came with the cart beside its lines, as one immutable value.
 *
 * @param contact as it was when the order was placed
 * @param fields the cart's own and the product's, under the prefix {@value #FIELD_PREFIX}
 */
public record OrderExtras(
    Contact contact,
    List<CouponCode> coupons,
    List<PricedPromotion> promotions,
    Map<String, FieldValue> fields) {

  /** Before every field that the cart handed on (commerce interface, tracking fields). */
  public static final String FIELD_PREFIX = CartContents.ORDER_PREFIX;

  public OrderExtras {
    coupons = List.copyOf(coupons);
    promotions = List.copyOf(promotions);
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  /** The fields as the cart had them, without the prefix. */
  public Map<String, FieldValue> fieldsOfCart() {
    Map<String, FieldValue> fieldsOfCart = new LinkedHashMap<>();
    fields.forEach(
        (key, value) -> {
          if (key.startsWith(FIELD_PREFIX)) {
            fieldsOfCart.put(key.substring(FIELD_PREFIX.length()), value);
          }
        });
    return fieldsOfCart;
  }

  /** What stays when nobody is to know any more who ordered. */
  OrderExtras withoutShopper() {
    return new OrderExtras(Contact.unknown(), coupons, promotions, Map.of());
  }

  /** Says nothing: what is in it may be personal, and this may reach a log. */
  @Override
  public String toString() {
    return "the extras of an order";
  }
}
