package io.kassa.domain.cart.change;

import io.kassa.domain.cart.CartContents;

/**
 * One command of a storefront. Carried out twice it does what it did once, except for {@link
 * AddItem} without a key of the caller's, which adds another item each time.
 */
public sealed interface CartChange
    permits AddItem,
        RemoveItem,
        SetQuantity,
        SetAddress,
        SetEmail,
        SetPhone,
        UpdateContact,
        SetField,
        RemoveField,
        AddCoupon,
        RemoveCoupon {

  /**
   * What the cart holds afterwards.
   *
   * @throws io.kassa.domain.error.Rejection if it cannot be done; nothing has changed then
   */
  CartContents applyTo(CartContents contents, CartTerms terms);

  /** What is put on record of it; nothing personal, so no values of fields, nor their names. */
  ChangeDescription description();
}
