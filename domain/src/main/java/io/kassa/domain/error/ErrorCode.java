package io.kassa.domain.error;

import static io.kassa.domain.error.ErrorKind.ABSENT;
import static io.kassa.domain.error.ErrorKind.CONFLICT;
import static io.kassa.domain.error.ErrorKind.INVALID;
import static io.kassa.domain.error.ErrorKind.PROVIDER_REFUSED;
import static io.kassa.domain.error.ErrorKind.PROVIDER_UNAVAILABLE;
import static io.kassa.domain.error.ErrorKind.TOO_OFTEN;
import static io.kassa.domain.error.ErrorKind.UNAVAILABLE;

/**
 * Every code a caller can meet; the name is what stands in the error body. NOT_FOUND,
 * INVALID_COUPON, COUPON_NOT_FOUND, NO_ORDER, CANCEL_ORDER_FAILED, ORDER_NOT_FOUND and
 * INVALID_REQUEST are the platform's own; the others are ours, of the same make.
 */
public enum ErrorCode {
  /** The cart, or the path, does not exist. */
  NOT_FOUND(ABSENT),
  /** A callback without the token that was given with its address. */
  UNAUTHENTICATED(ErrorKind.UNAUTHENTICATED),
  /** A callback whose token is not the one that was given with its address. */
  FORBIDDEN(ErrorKind.FORBIDDEN),
  /** The body is not what this ingress reads. */
  INVALID_REQUEST(INVALID),
  INVALID_IDEMPOTENCY_KEY(INVALID),
  INVALID_QUANTITY(INVALID),
  INVALID_EMAIL(INVALID),
  INVALID_PHONE(INVALID),
  INVALID_ADDRESS(INVALID),
  INVALID_FIELD(INVALID),
  INVALID_URL(INVALID),
  PROFILE_NOT_FOUND(INVALID),
  LOCALE_NOT_SUPPORTED(INVALID),
  COUNTRY_NOT_ALLOWED(INVALID),
  PRODUCT_NOT_FOUND(INVALID),
  ITEM_NOT_FOUND(INVALID),
  /** A field that the product keeps itself, such as {@code kustomOrderId}. */
  FIELD_RESERVED(INVALID),
  COUPON_NOT_FOUND(INVALID),
  /** The coupon exists but is not to be used now: expired, used up, for another currency. */
  INVALID_COUPON(INVALID),
  /** More items, coupons, fields or money than a cart may hold. */
  CART_LIMIT_EXCEEDED(INVALID),
  CART_EMPTY(INVALID),
  CART_COMPLETED(INVALID),
  /** Another command holds the cart for longer than the lock timeout; repeat it. */
  CART_BUSY(UNAVAILABLE),
  /** A client asks, or a cart is asked about, more often than this server takes. */
  TOO_MANY_REQUESTS(TOO_OFTEN),
  /** More event streams than this server, or this cart, keeps open; try again later. */
  TOO_MANY_STREAMS(UNAVAILABLE),
  /** A rule of the shop says no; its own code is in the details. */
  REFUSED_BY_RULE(INVALID),
  NO_ORDER(INVALID),
  CANCEL_ORDER_FAILED(INVALID),
  ORDER_NOT_FOUND(INVALID),
  /** Less than nothing, nothing, or more decimals than the currency has. */
  INVALID_AMOUNT(INVALID),
  /** A shipment whose texts are too long, or of no method that the provider knows. */
  INVALID_SHIPMENT(INVALID),
  /** The same Idempotency-Key was used for something else. */
  IDEMPOTENCY_KEY_REUSED(CONFLICT),
  /** The order has no such line, or more than one line of that product. */
  LINE_NOT_FOUND(INVALID),
  /** Less of the line is left to deliver, or was delivered, than is asked for. */
  QUANTITY_EXCEEDS_LINE(INVALID),
  /** The order waits for a person, or was cancelled. */
  ORDER_NOT_CONFIRMED(INVALID),
  NOTHING_TO_DELIVER(INVALID),
  /** The order has no such payment. */
  PAYMENT_NOT_FOUND(INVALID),
  /** More is to be taken than is still held; what is being taken counts. */
  AMOUNT_EXCEEDS_AUTHORIZATION(INVALID),
  /** More is to be given back than was taken; what is being given back counts. */
  AMOUNT_EXCEEDS_CAPTURES(INVALID),
  /** What was taken can't be cancelled. */
  ALREADY_CAPTURED(INVALID),
  /** Without a capture there is nothing to release: cancel. */
  NOTHING_CAPTURED(INVALID),
  /** Nothing is held any more. */
  NOTHING_LEFT(INVALID),
  /** Money is being taken; repeat it when that has ended. */
  PAYMENT_BUSY(CONFLICT),
  /** Only what is in doubt, and is not tried any more, can be tried again. */
  NOT_IN_DOUBT(INVALID),
  /** Confirmation of a cart that was never checked out with this provider. */
  CHECKOUT_NOT_STARTED(INVALID),
  /** The provider did not answer, or not in time; nothing is known, nothing was changed here. */
  PAYMENT_PROVIDER_UNAVAILABLE(PROVIDER_UNAVAILABLE),
  /** What was reported is on record, but is not done yet; it will be, also if nobody repeats it. */
  NOT_DONE_YET(UNAVAILABLE),
  /** The provider refused what it was sent. */
  PAYMENT_PROVIDER_REFUSED(PROVIDER_REFUSED);

  private final ErrorKind kind;

  ErrorCode(ErrorKind kind) {
    this.kind = kind;
  }

  /** Whose fault it is, and so which kind of answer the caller gets. */
  public ErrorKind kind() {
    return kind;
  }
}
