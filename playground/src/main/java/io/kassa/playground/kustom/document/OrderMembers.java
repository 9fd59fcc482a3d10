package io.kassa.playground.kustom.document;

import static io.kassa.playground.kustom.shape.Member.optional;
import static io.kassa.playground.kustom.shape.Member.required;

import io.kassa.playground.kustom.shape.FlagShape;
import io.kassa.playground.kustom.shape.ListShape;
import io.kassa.playground.kustom.shape.ObjectShape;
import io.kassa.playground.kustom.shape.TextShape;
import io.kassa.playground.kustom.shape.WholeShape;

/**
 * What a merchant may say about a checkout order. (Kustom Checkout API, order) Members that only
 * Kustom sets are not described, hence dropped: a merchant may send back what it read.
 */
public final class OrderMembers {
  /** Who buys. */
  public static final ObjectShape CUSTOMER =
      ObjectShape.of(
          optional("type", TextShape.matching("person|organization")),
          optional("gender", TextShape.matching("male|female")),
          optional("date_of_birth", TextShape.matching("\\d{4}-\\d{2}-\\d{2}")),
          optional("organization_registration_id", Limits.NAME),
          optional("vat_id", Limits.NAME));

  private static final ObjectShape ATTACHMENT =
      ObjectShape.of(
          required("content_type", Limits.NAME), required("body", TextShape.upTo(100_000)));

  private static final ObjectShape GUI =
      ObjectShape.of(
          optional(
              "options",
              ListShape.of(TextShape.matching("minimal_confirmation|disable_autofocus"))));

  private static final ListShape COUNTRIES = ListShape.of(Limits.COUNTRY);

  /** The order as a merchant sends it, or as it is after an update. */
  public static final ObjectShape SHAPE =
      ObjectShape.of(
          required("purchase_country", Limits.COUNTRY),
          required("purchase_currency", TextShape.matching("[A-Za-z]{3}")),
          required("locale", TextShape.matching("[A-Za-z]{2}(?:-[A-Za-z]{2})*")),
          optional("billing_address", AddressMembers.IN_CHECKOUT),
          optional("shipping_address", AddressMembers.IN_CHECKOUT),
          required("order_amount", WholeShape.notNegative()),
          required("order_tax_amount", WholeShape.notNegative()),
          required("order_lines", new ListShape(0, 1000, LineMembers.IN_CHECKOUT)),
          optional("customer", CUSTOMER),
          required("merchant_urls", MerchantUrlMembers.SHAPE),
          optional("merchant_reference1", Limits.NAME),
          optional("merchant_reference2", Limits.NAME),
          optional("options", OptionsMembers.SHAPE),
          optional("attachment", ATTACHMENT),
          optional("external_payment_methods", ListShape.of(ProviderMembers.PAYMENT_METHOD)),
          optional("external_checkouts", ListShape.of(ProviderMembers.CHECKOUT)),
          optional("shipping_countries", COUNTRIES),
          optional("billing_countries", COUNTRIES),
          optional("shipping_options", ListShape.of(ShippingOptionMembers.SHAPE)),
          optional("merchant_data", TextShape.upTo(6000)),
          optional("gui", GUI),
          optional("recurring", new FlagShape()),
          optional("recurring_description", Limits.NAME),
          optional("tags", ListShape.of(Limits.NAME)));

  private OrderMembers() {}
}
