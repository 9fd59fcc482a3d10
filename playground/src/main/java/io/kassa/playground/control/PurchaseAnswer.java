package io.kassa.playground.control;

import io.kassa.playground.http.Response;
import io.kassa.playground.json.ObjectEdit;
import io.kassa.playground.kustom.callback.Verdict;
import io.kassa.playground.kustom.purchase.PurchaseOutcome;
import jakarta.json.JsonObject;

/**
 * Tells what became of a purchase: status, where the browser goes on to, what the merchant said.
 */
final class PurchaseAnswer {
  private PurchaseAnswer() {}

  static Response of(PurchaseOutcome outcome) {
    if (outcome instanceof PurchaseOutcome.Complete complete) {
      return Response.json(
          200,
          ObjectEdit.empty()
              .put("status", "checkout_complete")
              .put("redirectUrl", complete.redirectUrl())
              .done());
    }
    if (outcome instanceof PurchaseOutcome.Open) {
      return Response.json(200, open().done());
    }
    if (outcome instanceof PurchaseOutcome.Away away) {
      return Response.json(200, open().put("redirectUrl", away.redirectUrl()).done());
    }
    if (outcome instanceof PurchaseOutcome.Stopped stopped) {
      return Response.json(200, stopped(stopped.verdict()));
    }
    return outcome instanceof PurchaseOutcome.UnknownOrder
        ? ControlError.notFound().toResponse()
        : ControlError.badRequest(unknownChoice(outcome)).toResponse();
  }

  private static String unknownChoice(PurchaseOutcome outcome) {
    return outcome instanceof PurchaseOutcome.UnknownExternalMethod
        ? "The order has no such external payment method"
        : "The order has no such shippingOption";
  }

  private static ObjectEdit open() {
    return ObjectEdit.empty().put("status", "checkout_incomplete");
  }

  private static JsonObject stopped(Verdict verdict) {
    ObjectEdit edit = open();
    if (verdict instanceof Verdict.Elsewhere elsewhere) {
      edit.put("redirectUrl", elsewhere.location());
    }
    return edit.put("validation", validation(verdict)).done();
  }

  /** The status is 0 when the merchant's answer was required and did not come. */
  private static JsonObject validation(Verdict verdict) {
    ObjectEdit edit = ObjectEdit.empty();
    if (verdict instanceof Verdict.Refused refused) {
      edit.put("status", refused.status())
          .put("error_type", refused.errorType())
          .put("error_text", refused.errorText());
    } else if (verdict instanceof Verdict.Elsewhere elsewhere) {
      edit.put("status", elsewhere.status());
    } else if (verdict instanceof Verdict.Unanswered unanswered) {
      edit.put("status", 0)
          .put("error_type", "approval_failed")
          .put("error_text", "No answer: " + unanswered.reason());
    }
    return edit.done();
  }
}
