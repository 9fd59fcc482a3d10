package io.kassa.domain.kustom.payment;

import io.kassa.domain.field.FieldValue;
import io.kassa.domain.hook.Effect;
import io.kassa.domain.hook.Rule;
import io.kassa.domain.kustom.KustomOrder;
import io.kassa.domain.payment.OnPaymentCreated;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lets us learn when Kustom lets go of a new payment, and whether it was taken at once. */
@ApplicationScoped
public class NewPaymentRule implements Rule<OnPaymentCreated> {

  @Override
  public String name() {
    return "new-payment";
  }

  @Override
  public Class<OnPaymentCreated> listensTo() {
    return OnPaymentCreated.class;
  }

  @Override
  public boolean isIndispensable() {
    return true;
  }

  @Override
  public List<Effect> apply(OnPaymentCreated hook) {
    return KustomOrder.PROVIDER_KEY.equals(hook.payment().providerKey())
        ? List.of(
            new Effect.ScheduleJob(
                ReconcilePayment.DEFINITION,
                Optional.empty(),
                Map.of(
                    MoneyJob.EXTERNAL_REFERENCE,
                    FieldValue.text(hook.payment().externalReference()))))
        : List.of();
  }
}
