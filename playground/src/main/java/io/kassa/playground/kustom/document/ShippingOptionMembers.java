package io.kassa.playground.kustom.document;

import static io.kassa.playground.kustom.shape.Member.optional;
import static io.kassa.playground.kustom.shape.Member.required;

import io.kassa.playground.kustom.shape.FlagShape;
import io.kassa.playground.kustom.shape.ListShape;
import io.kassa.playground.kustom.shape.ObjectShape;
import io.kassa.playground.kustom.shape.TextShape;
import io.kassa.playground.kustom.shape.WholeShape;

/**
 * A way to ship that the customer can choose in the iframe. (Kustom Checkout API, shipping option)
 * The names of shipping methods are not checked: the reference's list is open.
 */
public final class ShippingOptionMembers {
  private static final ObjectShape PRODUCT =
      ObjectShape.of(optional("name", Limits.NAME), optional("identifier", Limits.NAME));

  private static final ObjectShape TIMESLOT =
      ObjectShape.of(
          optional("id", Limits.NAME),
          optional("start", Limits.NAME),
          optional("end", Limits.NAME));

  private static final ObjectShape PICKUP =
      ObjectShape.of(
          optional("id", Limits.NAME),
          optional("name", Limits.NAME),
          optional("address", AddressMembers.IN_CHECKOUT));

  private static final ObjectShape DELIVERY =
      ObjectShape.of(
          optional("carrier", Limits.NAME),
          optional("class", Limits.NAME),
          optional("product", PRODUCT),
          optional("timeslot", TIMESLOT),
          optional("pickup_location", PICKUP));

  private static final ObjectShape ADDON =
      ObjectShape.of(
          optional("type", Limits.NAME),
          optional("price", WholeShape.between(0, Limits.LINE_AMOUNT_MAX)),
          optional("external_id", Limits.NAME),
          optional("user_input", Limits.FREE_TEXT));

  /** One option; price and tax in minor units, the price including tax. */
  public static final ObjectShape SHAPE =
      ObjectShape.of(
          required("id", Limits.NAME),
          required("name", TextShape.between(1, 255)),
          optional("description", Limits.FREE_TEXT),
          optional("promo", Limits.FREE_TEXT),
          required("price", WholeShape.between(0, Limits.LINE_AMOUNT_MAX)),
          required("tax_amount", WholeShape.between(0, Limits.LINE_AMOUNT_MAX)),
          required("tax_rate", Limits.TAX_RATE),
          optional("preselected", new FlagShape()),
          optional("shipping_method", Limits.NAME),
          optional("delivery_details", DELIVERY),
          optional("tms_reference", Limits.NAME),
          optional("selected_addons", ListShape.of(ADDON)));

  private ShippingOptionMembers() {}
}
