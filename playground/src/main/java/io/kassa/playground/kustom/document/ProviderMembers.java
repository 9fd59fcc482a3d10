package io.kassa.playground.kustom.document;

import static io.kassa.playground.kustom.shape.Member.optional;
import static io.kassa.playground.kustom.shape.Member.required;

import io.kassa.playground.kustom.shape.ListShape;
import io.kassa.playground.kustom.shape.Member;
import io.kassa.playground.kustom.shape.ObjectShape;
import io.kassa.playground.kustom.shape.TextShape;
import io.kassa.playground.kustom.shape.WholeShape;

/**
 * A payment or checkout outside Kustom. (Kustom Checkout API, payment provider) Kustom supports a
 * closed list of names that it does not publish; the stand-in takes any.
 */
public final class ProviderMembers {
  /** An external payment method. */
  public static final ObjectShape PAYMENT_METHOD = provider(optional("image_url", Limits.URL));

  /** An external checkout, whose image is required. */
  public static final ObjectShape CHECKOUT = provider(required("image_url", Limits.URL));

  private ProviderMembers() {}

  private static ObjectShape provider(Member image) {
    return ObjectShape.of(
        required("name", Limits.NAME),
        required("redirect_url", TextShape.between(7, 2000)),
        image,
        optional("fee", WholeShape.between(0, Limits.LINE_AMOUNT_MAX)),
        optional("description", TextShape.upTo(500)),
        optional("countries", ListShape.of(Limits.COUNTRY)),
        optional("label", TextShape.matching("continue|complete")));
  }
}
