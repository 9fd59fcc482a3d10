package io.kassa.domain.kustom.payment;

import io.kassa.domain.fulfilment.IntentDesk;
import io.kassa.domain.payment.IntentState;
import io.kassa.domain.payment.MoneyIntent;
import io.kassa.domain.payment.ProviderRefusal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/**
 * Records what Kustom answered to an intent, and in the same transaction lets the payment be looked
 * at where more may be different at Kustom than was asked for.
 */
@Stateless
public class AnswerDesk {

  @Inject IntentDesk intents;
  @Inject ReconcileDesk reconcile;

  /**
   * Kustom did it. How much was left for a release, and until when money is held, only a look
   * shows; so does what was done after it had been taken for refused. A look that is older than a
   * cancellation or a release, and is recorded after it, is put right by the next.
   */
  public void done(UUID intentId, Optional<String> providerId) {
    MoneyIntent intent = intents.done(intentId, providerId);
    boolean saysAll =
        switch (intent.kind()) {
          case CAPTURE, REFUND -> intent.state() == IntentState.DONE;
          case CANCEL, RELEASE, EXTEND -> false;
        };
    if (!saysAll) {
      reconcile.lookAgainAt(intentId);
    }
  }

  /** Kustom said no; often because somebody did something there that we have not heard of. */
  public void refused(UUID intentId, ProviderRefusal refusal) {
    intents.refused(intentId, refusal);
    reconcile.lookAgainAt(intentId);
  }
}
