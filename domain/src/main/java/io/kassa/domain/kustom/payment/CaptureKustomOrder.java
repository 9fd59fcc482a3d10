package io.kassa.domain.kustom.payment;

import jakarta.enterprise.context.ApplicationScoped;

/** Takes money at Kustom (commerce integration, captureOrder). */
@ApplicationScoped
public class CaptureKustomOrder extends MoneyJobHandler {

  CaptureKustomOrder() {
    super(MoneyJob.CAPTURE);
  }
}
