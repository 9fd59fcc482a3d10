package io.kassa.domain.kustom.validation;

import java.util.Locale;

/** Why a shopper may not buy; each has a text in the catalogue of messages. */
enum Reason {
  CART_UNKNOWN,
  /** The cart is paid with another Kustom order by now, or with none. */
  OTHER_ORDER,
  CART_COMPLETED,
  CART_EMPTY,
  PRODUCT_GONE,
  /** Kustom is just being told of a change. */
  SYNC_UNDER_WAY,
  /** Kustom shows other amounts or lines than the cart. */
  DIFFERS,
  OUT_OF_STOCK,
  /** A rule said no, in no words. */
  RULE,
  /** A rule that has to be heard has said nothing. */
  RULE_SILENT,
  /** We could not find out in time. */
  UNDECIDED;

  /** Under which its text is found. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
