package io.kassa.playground.kustom.webhook;

import io.kassa.playground.clock.StandInClock;
import io.kassa.playground.json.ObjectEdit;
import io.kassa.playground.kustom.ordermanagement.Capture;
import io.kassa.playground.kustom.ordermanagement.History;
import io.kassa.playground.kustom.ordermanagement.ManagedOrder;
import io.kassa.playground.kustom.ordermanagement.OrderWatch;
import io.kassa.playground.kustom.ordermanagement.Refund;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Notices what is worth an event: an order bought, money taken or given back, a dispute. */
public final class AccountEvents implements OrderWatch {
  /** How long after the payment the bought order is announced. (seen) */
  public static final Duration AFTER_PAYMENT = Duration.ofSeconds(3);

  private static final String MERCHANT = "playground";

  private final Webhooks webhooks;
  private final StandInClock clock;

  /** Tells these webhooks. */
  public AccountEvents(Webhooks webhooks, StandInClock clock) {
    this.webhooks = webhooks;
    this.clock = clock;
  }

  @Override
  public void changed(Optional<ManagedOrder> before, ManagedOrder after) {
    if (before.isEmpty()) {
      bought(after);
    }
    History old = before.map(ManagedOrder::history).orElseGet(History::empty);
    after.history().captures().stream()
        .skip(old.captures().size())
        .map(Capture::captureId)
        .forEach(id -> told("capture.created", data(after.orderId()).put("capture_id", id)));
    after.history().refunds().stream()
        .skip(old.refunds().size())
        .map(Refund::refundId)
        .forEach(id -> told("refund.created", data(after.orderId()).put("refund_id", id)));
  }

  /**
   * Tells of a dispute. What Kustom says about one beside its order is not documented.
   *
   * @param type {@code dispute.created} or {@code dispute.updated}
   * @param more members of the event's data
   */
  public void disputed(String type, String orderId, JsonObject more) {
    told(type, data(orderId).overlay(more));
  }

  private void bought(ManagedOrder order) {
    boolean atOnce = webhooks.destination().map(WebhookDestination::atOnce).orElse(false);
    ObjectEdit data =
        data(order.orderId()).put("created_at", order.standing().createdAt().toString());
    tell("order.created", data, atOnce ? Duration.ZERO : AFTER_PAYMENT);
  }

  private void told(String type, ObjectEdit data) {
    tell(type, data, Duration.ZERO);
  }

  private void tell(String type, ObjectEdit data, Duration after) {
    String id = "kevt_" + UUID.randomUUID().toString().replace("-", "");
    JsonObject event =
        ObjectEdit.empty()
            .put("id", id)
            .put("merchant_id", MERCHANT)
            .put("timestamp", clock.now().toString())
            .put("type", type)
            .put("data", data.done())
            .done();
    webhooks.tell(id, event, after);
  }

  private static ObjectEdit data(String orderId) {
    return ObjectEdit.empty().put("order_id", orderId);
  }
}
