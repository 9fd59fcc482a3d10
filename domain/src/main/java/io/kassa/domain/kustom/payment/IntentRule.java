package io.kassa.domain.kustom.payment;

import io.kassa.domain.hook.Effect;
import io.kassa.domain.hook.Rule;
import io.kassa.domain.payment.OnPaymentIntent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Lets a refund, cancellation, release or extension of a Kustom payment be made. */
@ApplicationScoped
public class IntentRule implements Rule<OnPaymentIntent> {

  @Override
  public String name() {
    return "payment-intent";
  }

  @Override
  public Class<OnPaymentIntent> listensTo() {
    return OnPaymentIntent.class;
  }

  @Override
  public boolean isIndispensable() {
    return true;
  }

  @Override
  public List<Effect> apply(OnPaymentIntent hook) {
    return MoneyJob.of(hook.intent().kind()).effects(hook.payment(), hook.intent());
  }
}
