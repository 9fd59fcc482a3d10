package io.kassa.playground.kustom.document;

import static io.kassa.playground.kustom.shape.Member.optional;
import static io.kassa.playground.kustom.shape.Member.required;

import io.kassa.playground.kustom.shape.ListShape;
import io.kassa.playground.kustom.shape.Member;
import io.kassa.playground.kustom.shape.ObjectShape;
import io.kassa.playground.kustom.shape.Shape;
import io.kassa.playground.kustom.shape.TextShape;
import io.kassa.playground.kustom.shape.WholeShape;
import java.util.ArrayList;
import java.util.List;

/**
 * An order line. In order management only name, quantity, unit price and total are required. A
 * quantity with a fraction is cut, as Kustom was seen to do; the total then does not fit.
 */
public final class LineMembers {
  private static final TextShape TYPE =
      TextShape.matching(
          "physical|discount|shipping_fee|sales_tax|digital|gift_card|store_credit|surcharge"
              + "|return_fee|package");

  private static final TextShape LINK = TextShape.upTo(1024);

  private static final ObjectShape IDENTIFIERS =
      ObjectShape.of(
          optional("brand", TextShape.upTo(70)),
          optional("color", TextShape.upTo(64)),
          optional("category_path", TextShape.upTo(750)),
          optional("global_trade_item_number", TextShape.upTo(50)),
          optional("manufacturer_part_number", TextShape.upTo(70)),
          optional("size", TextShape.upTo(64)));

  private static final ObjectShape SHIPPING_ATTRIBUTES =
      ObjectShape.of(
          optional("weight", WholeShape.notNegative()),
          optional(
              "dimensions",
              ObjectShape.of(
                  optional("height", WholeShape.notNegative()),
                  optional("width", WholeShape.notNegative()),
                  optional("length", WholeShape.notNegative()))),
          optional("tags", ListShape.of(Limits.NAME)));

  private static final ObjectShape SUBSCRIPTION =
      ObjectShape.of(
          optional("name", Limits.NAME),
          required("interval", TextShape.matching("DAY|WEEK|MONTH|YEAR")),
          required("interval_count", WholeShape.between(1, Integer.MAX_VALUE)));

  /** In checkout. (Kustom Checkout API, order line) */
  public static final Shape IN_CHECKOUT =
      line(Limits.LINE_AMOUNT_MAX, TextShape.between(1, 8), true);

  /** In order management. (Kustom Order Management API, order line) */
  public static final Shape IN_ORDER_MANAGEMENT =
      line(Limits.MANAGED_AMOUNT_MAX, TextShape.upTo(10), false);

  private LineMembers() {}

  private static Shape line(long amountMax, TextShape unit, boolean taxRequired) {
    List<Member> members = new ArrayList<>();
    members.add(optional("type", TYPE));
    members.add(optional("reference", Limits.NAME));
    members.add(required("name", TextShape.between(1, 255)));
    members.add(required("quantity", WholeShape.notNegative().truncated()));
    members.add(optional("quantity_unit", unit));
    members.add(required("unit_price", Limits.signed(amountMax)));
    members.add(new Member("tax_rate", Limits.TAX_RATE, taxRequired));
    members.add(required("total_amount", Limits.signed(amountMax)));
    members.add(optional("total_discount_amount", WholeShape.notNegative()));
    members.add(new Member("total_tax_amount", Limits.signed(amountMax), taxRequired));
    members.add(optional("merchant_data", TextShape.upTo(1024)));
    members.add(optional("product_url", LINK));
    members.add(optional("image_url", LINK));
    members.add(optional("product_identifiers", IDENTIFIERS));
    members.add(optional("shipping_attributes", SHIPPING_ATTRIBUTES));
    members.add(optional("subscription", SUBSCRIPTION));
    return new ObjectShape(members);
  }
}
