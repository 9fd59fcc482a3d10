package io.kassa.domain.kustom.rest;

import java.util.Optional;

/** Kustom's customer, as far as we read it. */
record WireCustomer(String vatId) {

  Optional<String> toVatId() {
    return Optional.ofNullable(vatId).filter(it -> !it.isBlank());
  }

  @Override
  public String toString() {
    return "a customer on the wire";
  }
}
