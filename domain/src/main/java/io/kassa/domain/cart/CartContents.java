package io.kassa.domain.cart;

import io.kassa.domain.coupon.CouponCode;
import io.kassa.domain.field.FieldValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * All that is in a cart, as one immutable value; each change makes a new one.
 *
 * @param items in the order in which they were added
 * @param removedItems ids that were here, newest last, so that a late repetition of an add does not
 *     bring an item back
 * @param coupons in the order in which they were added
 * @param fields what the storefront keeps with the cart
 * @param appFields what the product itself keeps there, such as {@code kustomOrderId}
 * @param payments ids of the payments that the cart is related to
 */
public record CartContents(
    List<CartItem> items,
    List<UUID> removedItems,
    List<CouponCode> coupons,
    Map<String, FieldValue> fields,
    Map<String, FieldValue> appFields,
    Contact contact,
    List<UUID> payments) {

  /** Before every field that a cart hands on (commerce interface, tracking fields). */
  public static final String ORDER_PREFIX = "cart:";

  private static final int MAX_REMEMBERED_REMOVALS = 200;

  public CartContents {
    items = List.copyOf(items);
    removedItems = List.copyOf(removedItems);
    coupons = List.copyOf(coupons);
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    appFields = Collections.unmodifiableMap(new LinkedHashMap<>(appFields));
    payments = List.copyOf(payments);
  }

  public static CartContents empty() {
    return new CartContents(
        List.of(), List.of(), List.of(), Map.of(), Map.of(), Contact.unknown(), List.of());
  }

  /** The item of this id, while it is here. */
  public Optional<CartItem> item(UUID itemId) {
    return items.stream().filter(item -> item.itemId().equals(itemId)).findFirst();
  }

  /** One more item, as the last. */
  public CartContents withItem(CartItem item) {
    return withItems(Stream.concat(items.stream(), Stream.of(item)).toList());
  }

  /** The item changed in its place; without such an item the same contents. */
  public CartContents replacingItem(UUID itemId, UnaryOperator<CartItem> change) {
    return withItems(
        items.stream()
            .map(item -> item.itemId().equals(itemId) ? change.apply(item) : item)
            .toList());
  }

  /** Without the item, whose id is remembered; of the removed the newest 200 are. */
  public CartContents withoutItem(UUID itemId) {
    List<UUID> removed =
        Stream.concat(
                removedItems.stream()
                    .skip(Math.max(0, removedItems.size() + 1 - MAX_REMEMBERED_REMOVALS)),
                Stream.of(itemId))
            .toList();
    return new CartContents(
        items.stream().filter(item -> !item.itemId().equals(itemId)).toList(),
        removed,
        coupons,
        fields,
        appFields,
        contact,
        payments);
  }

  public CartContents withCoupons(List<CouponCode> newCoupons) {
    return new CartContents(items, removedItems, newCoupons, fields, appFields, contact, payments);
  }

  /** The storefront's fields, all of them. */
  public CartContents withFields(Map<String, FieldValue> newFields) {
    return new CartContents(items, removedItems, coupons, newFields, appFields, contact, payments);
  }

  /** The product's own fields, all of them. */
  public CartContents withAppFields(Map<String, FieldValue> newFields) {
    return new CartContents(items, removedItems, coupons, fields, newFields, contact, payments);
  }

  public CartContents withContact(Contact newContact) {
    return new CartContents(items, removedItems, coupons, fields, appFields, newContact, payments);
  }

  /** Related to one more payment. */
  public CartContents withPayment(UUID paymentId) {
    return new CartContents(
        items,
        removedItems,
        coupons,
        fields,
        appFields,
        contact,
        Stream.concat(payments.stream(), Stream.of(paymentId)).toList());
  }

  /** What the storefront sees: its own fields and the product's, of which the latter win. */
  public Map<String, FieldValue> visibleFields() {
    Map<String, FieldValue> all = new LinkedHashMap<>(fields);
    all.putAll(appFields);
    return all;
  }

  /** All fields under the names that an order has them by. */
  public Map<String, FieldValue> orderFields() {
    Map<String, FieldValue> prefixed = new LinkedHashMap<>();
    visibleFields().forEach((key, value) -> prefixed.put(ORDER_PREFIX + key, value));
    return prefixed;
  }

  private CartContents withItems(List<CartItem> newItems) {
    return new CartContents(newItems, removedItems, coupons, fields, appFields, contact, payments);
  }

  /** Says nothing: what is in it may be personal, and this may reach a log. */
  @Override
  public String toString() {
    return "the contents of a cart";
  }
}
