package io.kassa.domain.payment;

import java.util.List;

/**
 * What a provider holds for a payment.
 *
 * @param all the provider's own first
 */
record Authorizations(List<PaymentAuthorization> all, PaymentTotals totals) {

  /** What the provider holds in all is this; not so while what is under way does not fit it. */
  void changeTo(long minor) {
    long before = totals.authorized();
    totals.authorize(minor);
    if (!totals.fit()) {
      totals.authorize(before);
    } else if (before != minor) {
      all.get(0).setAmount(minor - heldByOthers());
    }
  }

  void setState(String authorizationNumber, AuthorizationState state) {
    all.stream()
        .filter(it -> it.authorizationNumber().equals(authorizationNumber))
        .forEach(it -> it.setState(state));
  }

  private long heldByOthers() {
    return all.stream()
        .skip(1)
        .filter(it -> it.state() == AuthorizationState.SUCCESSFUL)
        .mapToLong(PaymentAuthorization::amountMinor)
        .sum();
  }
}
