package io.kassa.domain.kustom;

import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import io.kassa.domain.trace.Work;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.logging.Logger;

/** Tells the caller that Kustom did not do it, and the log why. */
@ApplicationScoped
public class KustomProblems {

  private static final Logger LOG = Logger.getLogger(KustomProblems.class.getName());

  /** The field of the log by which Kustom's support finds the call. */
  private static final String CORRELATION_ID = "kustomCorrelationId";

  /**
   * The rejection for an answer that is not done.
   *
   * @param call what Kustom was asked to do
   */
  public Rejection of(String call, KustomAnswer<?> answer) {
    log(call, answer);
    if (answer instanceof KustomAnswer.Refused<?> refused
        && refused.refusal().kind() != KustomRefusal.Kind.NOT_LET_IN) {
      return new Rejection(
          ErrorCode.PAYMENT_PROVIDER_REFUSED, "The payment provider did not accept this.");
    }
    return new Rejection(
        ErrorCode.PAYMENT_PROVIDER_UNAVAILABLE, "The payment provider can't be reached now.");
  }

  /** Writes down why a call was not done. */
  public void log(String call, KustomAnswer<?> answer) {
    if (answer instanceof KustomAnswer.Refused<?> refused) {
      Work.noting(
          CORRELATION_ID,
          refused.refusal().correlationId(),
          () -> LOG.warning("Kustom refused to " + call + ": " + refused.refusal().summary()));
    } else if (answer instanceof KustomAnswer.Unknown<?> unknown) {
      LOG.warning(() -> "Kustom did not answer to " + call + ": " + unknown.reason());
    }
  }
}
