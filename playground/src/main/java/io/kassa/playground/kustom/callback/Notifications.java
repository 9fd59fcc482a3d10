package io.kassa.playground.kustom.callback;

import io.kassa.playground.journal.CallbackKind;
import io.kassa.playground.journal.RecordedCallback;
import io.kassa.playground.json.ObjectEdit;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Tells a merchant, once, that an order that looked suspicious is decided. (Kustom Checkout,
 * server-side callbacks) That it is not repeated is assumed.
 */
public final class Notifications {
  /** How long a merchant may take; assumed to be as long as for a push. */
  public static final Duration ANSWER_MAX = Pushes.ANSWER_MAX;

  private final MerchantLine line = new MerchantLine();
  private final CallbackContext context;

  /** Tells in this context. */
  public Notifications(CallbackContext context) {
    this.context = context;
  }

  /**
   * Tells, without waiting for the answer.
   *
   * @param eventType {@code FRAUD_RISK_ACCEPTED} or {@code FRAUD_RISK_REJECTED}
   */
  public void send(String url, String orderId, String eventType) {
    JsonObject body =
        ObjectEdit.empty()
            .put("order_id", orderId)
            .put("event_type", eventType)
            .put("timestamp", context.clock().now().toString())
            .done();
    long number = context.journal().nextNumber();
    CompletableFuture<Void> unused =
        line.post(url, ANSWER_MAX, body)
            .thenAccept(
                answer ->
                    context
                        .journal()
                        .write(
                            number,
                            new RecordedCallback(
                                context.clock().now(),
                                CallbackKind.NOTIFICATION,
                                url,
                                Optional.of(body),
                                answer.toResult())));
  }
}
