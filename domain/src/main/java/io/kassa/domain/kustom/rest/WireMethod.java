package io.kassa.domain.kustom.rest;

import io.kassa.domain.address.CountryCode;
import io.kassa.domain.kustom.ExternalPaymentMethod;
import java.util.List;

/** Kustom's payment_provider. */
record WireMethod(
    String name,
    String redirectUrl,
    String imageUrl,
    String description,
    Long fee,
    List<String> countries,
    String label) {

  /** Null where there is none: the array is then left out. */
  static List<WireMethod> listOf(List<ExternalPaymentMethod> methods) {
    return methods.isEmpty() ? null : methods.stream().map(WireMethod::of).toList();
  }

  private static WireMethod of(ExternalPaymentMethod method) {
    ExternalPaymentMethod.Terms terms = method.terms();
    return new WireMethod(
        method.name(),
        method.redirectUrl(),
        terms.imageUrl().orElse(null),
        terms.description().orElse(null),
        terms.fee().orElse(null),
        terms.countries().isEmpty()
            ? null
            : terms.countries().stream().map(CountryCode::code).toList(),
        terms.label().orElse(null));
  }
}
