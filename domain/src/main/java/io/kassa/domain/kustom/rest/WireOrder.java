package io.kassa.domain.kustom.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.kassa.domain.address.CountryCode;
import io.kassa.domain.kustom.KustomAmounts;
import io.kassa.domain.kustom.KustomOrder;
import io.kassa.domain.kustom.KustomOrderId;
import io.kassa.domain.kustom.KustomUpdate;
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
    String merchantData,
    WireAddress billingAddress,
    WireAddress shippingAddress,
    WireOptions options,
    WireCustomer customer,
    List<WireMethod> externalPaymentMethods,
    String htmlSnippet) {

  /** The member of merchant_data that says which cart the amounts are those of. */
  static final String CART_REVISION = "cartRevision";

  /** Kustom's options, as far as we set them. */
  record WireOptions(Boolean requireValidateCallbackSuccess) {}

  static WireOrder of(NewKustomOrder order) {
    return new WireOrder(
        null,
        null,
        order.market().country().code(),
        order.market().currency().code(),
        order.locale().tag(),
        order.sale().amounts().orderAmount(),
        order.sale().amounts().orderTaxAmount(),
        lines(order.sale()),
        WireUrls.of(order.merchantUrls(), order.callbacks()),
        order.cartId().toString(),
        merchantData(order.sale()),
        WireAddress.filledFrom(order.contact(), order.market().country()),
        null,
        new WireOptions(order.validationRequired()),
        null,
        WireMethod.listOf(order.externalPaymentMethods()),
        null);
  }

  /** An update: what is not sent stays as it is. */
  static WireOrder of(KustomUpdate update) {
    return new WireOrder(
        null,
        null,
        null,
        null,
        null,
        update.amounts().orderAmount(),
        update.amounts().orderTaxAmount(),
        lines(update),
        null,
        null,
        merchantData(update),
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private static List<WireLine> lines(KustomUpdate update) {
    return update.amounts().lines().stream().map(WireLine::of).toList();
  }

  /** JSON, so that more can be put beside the revision one day. */
  private static String merchantData(KustomUpdate update) {
    return "{\"" + CART_REVISION + "\":" + update.cartRevision() + "}";
  }

  /** Whether {@link #toAmounts} may be asked. */
  boolean tellsWhatIsSold() {
    return orderAmount != null && orderTaxAmount != null && orderLines != null;
  }

  KustomAmounts toAmounts() {
    return new KustomAmounts(
        orderAmount, orderTaxAmount, orderLines.stream().map(WireLine::toLine).toList());
  }

  KustomOrder toOrder() {
    return toOrder(new KustomOrderId(orderId));
  }

  /** The same for an order that may not say its own id. */
  KustomOrder toOrderOr(KustomOrderId otherwise) {
    return toOrder(Optional.ofNullable(orderId).map(KustomOrderId::new).orElse(otherwise));
  }

  private KustomOrder toOrder(KustomOrderId id) {
    return new KustomOrder(
        id,
        status.toLowerCase(Locale.ROOT),
        new KustomOrder.Market(
            CountryCode.of(purchaseCountry),
            new CurrencyCode(purchaseCurrency.toUpperCase(Locale.ROOT))),
        toAmounts(),
        Optional.ofNullable(merchantUrls).map(WireUrls::toUrls).orElseGet(WireUrls::none),
        Optional.ofNullable(billingAddress).map(WireAddress::toAddress),
        Optional.ofNullable(shippingAddress).map(WireAddress::toAddress),
        Optional.ofNullable(customer).flatMap(WireCustomer::toVatId),
        Optional.ofNullable(htmlSnippet).orElse(""));
  }
}
