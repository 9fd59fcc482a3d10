package io.kassa.domain.review;

/** What is wrong. */
public enum ReviewKind {
  /** Something else was paid than the cart costs. */
  AMOUNT_DIFFERS,
  /** The amount is right, but other lines were sold for it. */
  LINES_DIFFER,
  /** It was paid in another currency. */
  CURRENCY_DIFFERS,
  /** The cart holds a product that is not sold any more. */
  PRODUCT_GONE,
  /** The cart can't be priced any more. */
  CART_UNPRICEABLE,
  /** The cart that was paid does not exist. */
  CART_GONE,
  /** There is less in the stock than was sold. */
  STOCK_SHORT,
  /** The cart was paid already. */
  SECOND_PAYMENT,
  /** The provider has not decided yet whether it trusts the payer. */
  FRAUD_PENDING,
  /** The provider does not trust the payer. */
  FRAUD_REJECTED,
  /** It was paid, but the provider does not hold the money any more. */
  AUTHORIZATION_LOST,
  /** The provider reported a purchase that it does not know. */
  PURCHASE_UNKNOWN,
  /** It was paid, but the order can't be placed for a reason that nobody foresaw. */
  PLACEMENT_FAILED,
  /** The provider holds another amount for an order than it did. */
  AUTHORIZATION_CHANGED,
  /** The provider refused to take, give back or give up money. */
  MONEY_REFUSED,
  /** Nobody knows whether the provider took, gave back or gave up money, and nobody asks it on. */
  MONEY_UNKNOWN,
  /** The payer disputes the payment. */
  DISPUTED,
  /** The provider reported something about a purchase, and nobody knows what to do with it. */
  EVENT_UNRESOLVED,
  /** A rule of the shop said no when it was paid already. */
  RULE_OBJECTS,
  /** The provider could not be told that the order is safe. */
  NOT_ACKNOWLEDGED
}
