package io.kassa.domain.kustom.validation;

import io.kassa.domain.field.FieldRecord;
import io.kassa.domain.field.FieldValue;
import io.kassa.domain.hook.Hook;
import io.kassa.domain.money.CurrencyCode;
import io.kassa.domain.money.Money;
import io.kassa.domain.profile.LocaleTag;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A shopper presses "buy" and nothing speaks against it so far (OnKustomValidation). A rule may: by
 * the effect {@code validationError}, whose code is {@code address_error}, {@code
 * unsupported_shipping_address} or {@code approval_failed}. It may be asked several times about one
 * purchase, and that nobody says no is no sale yet.
 *
 * @param taxIncluded where false the taxes are to be added to the totals
 */
public record OnKustomValidation(
    String channelKey,
    CurrencyCode currency,
    LocaleTag locale,
    boolean taxIncluded,
    Money orderTotal,
    Money orderTaxTotal,
    List<Line> orderLines)
    implements Hook {

  public OnKustomValidation {
    orderLines = List.copyOf(orderLines);
  }

  /**
   * A line of the order that is about to be bought.
   *
   * @param reservedQuantity pieces that the shopper gets if nobody says no
   * @param salesTotal after discounts, without tax where the order's tax is not included
   */
  public record Line(
      String productNumber,
      Optional<String> description,
      long quantity,
      long reservedQuantity,
      Money unitPrice,
      Money salesTotal,
      Money taxTotal) {

    private Map<String, Object> toJson() {
      return new FieldRecord()
          .with("productNumber", productNumber)
          .with("description", description)
          .with("quantity", quantity)
          .with("reservedQuantity", reservedQuantity)
          .with("unitPrice", unitPrice.toMajor())
          .with("salesTotal", salesTotal.toMajor())
          .with("taxTotal", taxTotal.toMajor())
          .toJson();
    }
  }

  @Override
  public String name() {
    return "OnKustomValidation";
  }

  @Override
  public FieldValue input() {
    return new FieldRecord()
        .with("channelKey", channelKey)
        .with("currencyCode", currency.code())
        .with("locale", locale.tag())
        .with("taxIncluded", taxIncluded)
        .with("orderTotal", orderTotal.toMajor())
        .with("orderTaxTotal", orderTaxTotal.toMajor())
        .with("orderLines", orderLines.stream().map(Line::toJson).toList())
        .toField();
  }
}
