package io.kassa.domain.pricing;

import io.kassa.domain.field.FieldRecord;
import io.kassa.domain.money.CurrencyCode;
import io.kassa.domain.money.Money;
import io.kassa.domain.money.TaxRate;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What things cost, as rules see it in an order: amounts in major units, 25 % of tax is 0.25. */
public final class PricedRecord {

  private static final int BASIS_POINT_DIGITS = 4;

  private PricedRecord() {}

  /** A line of an order. */
  public static FieldRecord orderLine(UUID orderLineId, PricedLine line) {
    return new FieldRecord()
        .with("orderLineId", orderLineId)
        .with("productNumber", line.item().productNumber())
        .with("description", line.item().description())
        .with("image", line.item().image())
        .with("quantity", line.quantity())
        .with("unitPrice", line.unitPrice().toMajor())
        .with("discountTotal", line.discount().toMajor())
        .with("orderLineTotal", line.total().toMajor())
        .with("taxFactor", factor(line.taxRate()))
        .with("taxTotal", line.tax().toMajor())
        .with("skus", List.of(sku(line).toJson()))
        .with("reservationRequestId", Optional.empty());
  }

  /** What is sold is its own stock keeping unit. */
  private static FieldRecord sku(PricedLine line) {
    return new FieldRecord()
        .with("skuNumber", line.item().productNumber())
        .with("totalQuantity", line.quantity());
  }

  /** Adds what a delivery costs, nothing where there is none; all comes from one stock. */
  public static FieldRecord withShipping(
      FieldRecord delivery, Optional<PricedShipping> shipping, CurrencyCode currency) {
    BigDecimal zero = Money.zero(currency).toMajor();
    return delivery
        .with("shippingDescription", shipping.map(PricedShipping::description))
        .with("shippingPrice", shipping.map(it -> it.price().toMajor()).orElse(zero))
        .with("shippingDiscount", shipping.map(it -> it.discount().toMajor()).orElse(zero))
        .with("shippingTotal", shipping.map(it -> it.total().toMajor()).orElse(zero))
        .with("shippingTaxFactor", shipping.map(it -> factor(it.taxRate())).orElse(BigDecimal.ZERO))
        .with("shippingTax", shipping.map(it -> it.tax().toMajor()).orElse(zero))
        .with("inventoryKey", Optional.empty())
        .with("inventoryDate", Optional.empty());
  }

  private static BigDecimal factor(TaxRate rate) {
    return BigDecimal.valueOf(rate.basisPoints(), BASIS_POINT_DIGITS);
  }
}
