package io.kassa.domain.kustom.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.kassa.domain.kustom.KustomOrders.MerchantReferences;

/** The body of merchant-references (Order Management API). */
record WireReferences(
    @JsonProperty("merchant_reference1") String first,
    @JsonProperty("merchant_reference2") String second) {

  static WireReferences of(MerchantReferences references) {
    return new WireReferences(references.first(), references.second());
  }
}
