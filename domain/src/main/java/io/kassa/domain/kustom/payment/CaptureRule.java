package io.kassa.domain.kustom.payment;

import io.kassa.domain.hook.Effect;
import io.kassa.domain.hook.Rule;
import io.kassa.domain.payment.OnPaymentCapture;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Lets a pending capture of a Kustom payment be made (commerce integration, capture flow). */
@ApplicationScoped
public class CaptureRule implements Rule<OnPaymentCapture> {

  @Override
  public String name() {
    return "capture";
  }

  @Override
  public Class<OnPaymentCapture> listensTo() {
    return OnPaymentCapture.class;
  }

  @Override
  public boolean isIndispensable() {
    return true;
  }

  @Override
  public List<Effect> apply(OnPaymentCapture hook) {
    return MoneyJob.CAPTURE.effects(hook.payment(), hook.capture());
  }
}
