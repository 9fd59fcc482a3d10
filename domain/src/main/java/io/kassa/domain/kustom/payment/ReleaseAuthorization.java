package io.kassa.domain.kustom.payment;

import jakarta.enterprise.context.ApplicationScoped;

/** Gives up at Kustom what is held beside what was taken. */
@ApplicationScoped
public class ReleaseAuthorization extends MoneyJobHandler {

  ReleaseAuthorization() {
    super(MoneyJob.RELEASE);
  }
}
