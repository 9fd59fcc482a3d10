package io.kassa.domain.administration;

import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import io.kassa.domain.fulfilment.CancelRemaining;
import io.kassa.domain.fulfilment.FulfilOrder;
import io.kassa.domain.fulfilment.FulfilmentCommand;
import io.kassa.domain.fulfilment.RefundAmount;
import io.kassa.domain.fulfilment.RequestKey;
import io.kassa.domain.kustom.KustomCheckout;
import io.kassa.domain.kustom.placement.SettleKustomOrder;
import io.kassa.domain.kustom.watch.LookAtKustomOrder;
import io.kassa.domain.kustom.watch.LookResult;
import io.kassa.domain.kustom.watch.WatchedOrder;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;

/**
 * Does what a person has decided about a case, and closes the case with it. Each decision may be
 * repeated: what it asks for is done once, and a closed case stays as it is.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // Kustom is asked between
public class DecideCase {

  @Inject CaseDesk desk;
  @Inject FulfilOrder fulfil;
  @Inject LookAtKustomOrder look;
  @Inject SettleKustomOrder settle;

  /**
   * Decides.
   *
   * @return the case as it is now; still open if Kustom's answer did not help
   * @throws Rejection NOT_FOUND; INVALID_REQUEST if this can't be decided about it; those of the
   *     refund or cancellation
   */
  public CaseDesk.Found decide(UUID caseId, Decision decision) {
    CaseDesk.Found found = desk.find(caseId);
    if (!found.reviewCase().isOpen()) {
      return found;
    }
    if (!found.possible().contains(decision.kind())) {
      throw new Rejection(
          ErrorCode.INVALID_REQUEST, "What can be decided here is " + found.possible() + ".");
    }
    return switch (decision.kind()) {
      case CLOSE -> desk.close(caseId, decision);
      case ACCEPT -> desk.accept(caseId, decision);
      case REFUND -> asked(found, refund(found, decision), decision);
      case CANCEL -> asked(found, new CancelRemaining(found.paymentNumber()), decision);
      case PLACE -> place(found, decision);
      case RETRY -> retry(found, decision);
    };
  }

  private CaseDesk.Found asked(CaseDesk.Found found, FulfilmentCommand command, Decision decision) {
    UUID caseId = found.reviewCase().caseId();
    RequestKey key =
        RequestKey.of(
            "case/" + caseId + "/" + decision.kind(),
            decision.amount().map(BigDecimal::toPlainString).orElse(""));
    fulfil.accept(key, found.orderNumber().orElseThrow(), command);
    return desk.close(caseId, decision);
  }

  private static FulfilmentCommand refund(CaseDesk.Found found, Decision decision) {
    BigDecimal amount =
        decision
            .amount()
            .orElseThrow(
                () -> new Rejection(ErrorCode.INVALID_REQUEST, "A refund needs an amount."));
    return new RefundAmount(amount, Optional.empty(), found.paymentNumber());
  }

  private CaseDesk.Found place(CaseDesk.Found found, Decision decision) {
    KustomCheckout checkout = found.checkout().orElseThrow();
    UUID caseId = found.reviewCase().caseId();
    return look.look(WatchedOrder.of(checkout)) == LookResult.PLACED
        ? desk.close(caseId, decision)
        : desk.find(caseId);
  }

  private CaseDesk.Found retry(CaseDesk.Found found, Decision decision) {
    UUID caseId = found.reviewCase().caseId();
    return settle.settle(found.checkout().orElseThrow().checkoutId())
        ? desk.close(caseId, decision)
        : desk.find(caseId);
  }
}
