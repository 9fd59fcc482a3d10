package io.kassa.domain.kustom.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.kassa.domain.address.CountryCode;
import io.kassa.domain.kustom.KustomAmounts;
import io.kassa.domain.kustom.KustomOrder;
import io.kassa.domain.kustom.KustomOrderId;
import io.kassa.domain.kustom.NewKustomOrder;
import io.kassa.domain.money.CurrencyCode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Kustom's checkout order, as far as we read and write it; absent members are null here only. */
record WireOrder(
    String orderId,
    String status,
    String purchaseCountry,
    String purchaseCurrency,
    String locale,
    Long orderAmount,
    Long orderTaxAmount,
    List<WireLine> orderLines,
    WireUrls merchantUrls,
    @JsonProperty("merchant_reference1") String merchantReference1,
    WireAddress billingAddress,
    WireAddress shippingAddress,
    String htmlSnippet) {

  static WireOrder of(NewKustomOrder order) {
    return new WireOrder(
        null,
        null,
        order.market().country().code(),
        order.market().currency().code(),
        order.locale().tag(),
        order.amounts().orderAmount(),
        order.amounts().orderTaxAmount(),
        order.amounts().lines().stream().map(WireLine::of).toList(),
        WireUrls.of(order.merchantUrls(), order.push()),
        order.cartId().toString(),
        WireAddress.filledFrom(order.contact(), order.market().country()),
        null,
        null);
  }

  /** An update: what is not sent stays as it is. */
  static WireOrder of(KustomAmounts amounts) {
    return new WireOrder(
        null,
        null,
        null,
        null,
        null,
        amounts.orderAmount(),
        amounts.orderTaxAmount(),
        amounts.lines().stream().map(WireLine::of).toList(),
        null,
        null,
        null,
        null,
        null);
  }

  KustomOrder toOrder() {
    return new KustomOrder(
        new KustomOrderId(orderId),
        status.toLowerCase(Locale.ROOT),
        new KustomOrder.Market(
            CountryCode.of(purchaseCountry),
            new CurrencyCode(purchaseCurrency.toUpperCase(Locale.ROOT))),
        new KustomAmounts(
            orderAmount, orderTaxAmount, orderLines.stream().map(WireLine::toLine).toList()),
        Optional.ofNullable(merchantUrls).map(WireUrls::toUrls).orElseGet(WireUrls::none),
        Optional.ofNullable(billingAddress).map(WireAddress::toAddress),
        Optional.ofNullable(shippingAddress).map(WireAddress::toAddress),
        Optional.ofNullable(htmlSnippet).orElse(""));
  }
}
