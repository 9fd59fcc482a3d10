package io.kassa.playground.kustom.document;

import static io.kassa.playground.kustom.shape.Member.optional;
import static io.kassa.playground.kustom.shape.Member.required;

import io.kassa.playground.kustom.shape.ListShape;
import io.kassa.playground.kustom.shape.Member;
import io.kassa.playground.kustom.shape.ObjectShape;
import io.kassa.playground.kustom.shape.TextShape;
import io.kassa.playground.kustom.shape.WholeShape;

/** What order management's calls are sent. (Kustom Order Management API) */
public final class ManagementMembers {
  private static final WholeShape AMOUNT = WholeShape.between(0, Limits.MANAGED_AMOUNT_MAX);
  private static final Member DESCRIPTION = optional("description", Limits.NAME);
  private static final Member REFERENCE = optional("reference", Limits.NAME);
  private static final Member LINES =
      optional("order_lines", new ListShape(0, 1000, LineMembers.IN_ORDER_MANAGEMENT));

  private static final ObjectShape SHIPMENT =
      ObjectShape.of(
          optional("shipping_company", TextShape.upTo(100)),
          optional(
              "shipping_method",
              TextShape.matching(
                  "PickUpStore|Home|BoxReg|BoxUnreg|PickUpPoint|Own|Postal|DHLPackstation|Digital"
                      + "|Undefined|PickUpWarehouse|ClickCollect|PalletDelivery")),
          optional("tracking_number", TextShape.upTo(100)),
          optional("tracking_uri", TextShape.upTo(1024)),
          optional("return_shipping_company", TextShape.upTo(100)),
          optional("return_tracking_number", TextShape.upTo(100)),
          optional("return_tracking_uri", TextShape.upTo(1024)));

  /** A capture. */
  public static final ObjectShape CAPTURE =
      ObjectShape.of(
          required("captured_amount", AMOUNT),
          DESCRIPTION,
          REFERENCE,
          LINES,
          optional("shipping_info", new ListShape(0, 500, SHIPMENT)),
          optional("shipping_delay", WholeShape.notNegative()));

  /** A refund. */
  public static final ObjectShape REFUND =
      ObjectShape.of(required("refunded_amount", AMOUNT), DESCRIPTION, REFERENCE, LINES);

  /** A new amount to be authorized. */
  public static final ObjectShape AUTHORIZATION =
      ObjectShape.of(required("order_amount", AMOUNT), DESCRIPTION, LINES);

  /** Shipments to be added. */
  public static final ObjectShape SHIPPING_INFO =
      ObjectShape.of(required("shipping_info", new ListShape(1, 500, SHIPMENT)));

  /** The merchant's own references. */
  public static final ObjectShape REFERENCES =
      ObjectShape.of(
          optional("merchant_reference1", Limits.NAME),
          optional("merchant_reference2", Limits.NAME));

  /** The customer's addresses. */
  public static final ObjectShape CUSTOMER_DETAILS =
      ObjectShape.of(
          optional("billing_address", AddressMembers.IN_ORDER_MANAGEMENT),
          optional("shipping_address", AddressMembers.IN_ORDER_MANAGEMENT));

  /** More time to pay. */
  public static final ObjectShape DUE_DATE =
      ObjectShape.of(required("number_of_days", WholeShape.between(1, 365)));

  private ManagementMembers() {}
}
