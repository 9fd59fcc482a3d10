package io.kassa.domain.kustom.rest;

import io.kassa.domain.kustom.KustomOrderLine;
import java.util.Locale;
import java.util.Optional;

/** Kustom's order_line. */
record WireLine(
    String type,
    String reference,
    String name,
    Long quantity,
    Long unitPrice,
    Integer taxRate,
    Long totalAmount,
    Long totalDiscountAmount,
    Long totalTaxAmount,
    String imageUrl) {

  static WireLine of(KustomOrderLine line) {
    return new WireLine(
        line.type().name().toLowerCase(Locale.ROOT),
        line.reference().orElse(null),
        line.name(),
        line.quantity(),
        line.unitPrice(),
        line.taxRate(),
        line.totalAmount(),
        line.totalDiscountAmount(),
        line.totalTaxAmount(),
        line.imageUrl().orElse(null));
  }

  KustomOrderLine toLine() {
    return new KustomOrderLine(
        kind(),
        Optional.ofNullable(reference).filter(it -> !it.isEmpty()),
        name,
        quantity,
        unitPrice,
        Optional.ofNullable(taxRate).orElse(0),
        totalAmount,
        Optional.ofNullable(totalDiscountAmount).orElse(0L),
        Optional.ofNullable(totalTaxAmount).orElse(0L),
        Optional.ofNullable(imageUrl));
  }

  private KustomOrderLine.Type kind() {
    return switch (Optional.ofNullable(type).orElse("physical")) {
      case "physical" -> KustomOrderLine.Type.PHYSICAL;
      case "shipping_fee" -> KustomOrderLine.Type.SHIPPING_FEE;
      case "return_fee" -> KustomOrderLine.Type.RETURN_FEE;
      case "sales_tax" -> KustomOrderLine.Type.SALES_TAX;
      default -> KustomOrderLine.Type.OTHER;
    };
  }
}
