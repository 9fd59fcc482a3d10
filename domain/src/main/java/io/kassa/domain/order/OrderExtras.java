package io.kassa.domain.order;

import io.kassa.domain.cart.CartContents;
import io.kassa.domain.cart.Contact;
import io.kassa.domain.coupon.CouponCode;
import io.kassa.domain.field.FieldLimits;
import io.kassa.domain.field.FieldValue;
import io.kassa.domain.hook.ActorCommand;
import io.kassa.domain.pricing.PricedPromotion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What came with the cart beside its lines, as one immutable value.
 *
 * @param contact as it was when the order was placed
 * @param fields the cart's own and the product's, under the prefix {@value #FIELD_PREFIX}, and
 *     those that rules set
 * @param tags each once, in the order in which they came; missing in orders of earlier versions
 */
public record OrderExtras(
    Contact contact,
    List<CouponCode> coupons,
    List<PricedPromotion> promotions,
    Map<String, FieldValue> fields,
    List<String> tags) {

  /** Before every field that the cart handed on (commerce interface, tracking fields). */
  public static final String FIELD_PREFIX = CartContents.ORDER_PREFIX;

  public OrderExtras {
    coupons = List.copyOf(coupons);
    promotions = List.copyOf(promotions);
    tags = tags == null ? List.of() : List.copyOf(tags);
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  /** What it is after a command of a rule; doing so again changes nothing. */
  OrderExtras after(ActorCommand command) {
    Map<String, FieldValue> newFields = new LinkedHashMap<>(fields);
    List<String> newTags = new ArrayList<>(tags);
    if (command instanceof ActorCommand.SetDynamicFields set) {
      set.fields()
          .forEach(
              (name, value) ->
                  value.ifPresentOrElse(
                      it -> newFields.put(name, it), () -> newFields.remove(name)));
    } else if (command instanceof ActorCommand.RemoveTag tag) {
      newTags.remove(tag.key());
    } else if (command instanceof ActorCommand.AddTag tag && !newTags.contains(tag.key())) {
      newTags.add(tag.key());
    }
    return new OrderExtras(contact, coupons, promotions, newFields, newTags);
  }

  /** Whether an order that had those may have so many fields and tags. */
  boolean mayFollow(OrderExtras before) {
    return FieldLimits.allowFields(before.fields.size(), fields.size())
        && FieldLimits.allowTags(before.tags.size(), tags.size());
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
    return new OrderExtras(contact.countryOnly(), coupons, promotions, Map.of(), List.of());
  }

  /** Says nothing: what is in it may be personal, and this may reach a log. */
  @Override
  public String toString() {
    return "the extras of an order";
  }
}
