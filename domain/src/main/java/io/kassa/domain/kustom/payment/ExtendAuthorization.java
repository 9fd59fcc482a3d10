package io.kassa.domain.kustom.payment;

import jakarta.enterprise.context.ApplicationScoped;

/** Has Kustom hold money for longer. */
@ApplicationScoped
public class ExtendAuthorization extends MoneyJobHandler {

  ExtendAuthorization() {
    super(MoneyJob.EXTEND);
  }
}
