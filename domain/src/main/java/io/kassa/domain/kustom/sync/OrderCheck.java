package io.kassa.domain.kustom.sync;

import io.kassa.domain.cart.CartId;
import io.kassa.domain.field.FieldValue;
import io.kassa.domain.job.ClaimedJob;
import io.kassa.domain.job.JobParameters;
import io.kassa.domain.job.JobRequest;
import io.kassa.domain.kustom.KustomOrderId;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** One wish to see whether Kustom shows what we believe that it shows, as a job. */
record OrderCheck(CartId cartId, KustomOrderId orderId) {

  static final String DEFINITION = "checkKustomOrder";

  private static final String ORDER_ID = "kustomOrderId";

  /** Kustom ends every request after 30 s (Checkout API, errors); what is older can't arrive. */
  private static final Duration KUSTOMS_LIMIT = Duration.ofSeconds(35);

  /** The job that looks when no update of before now can arrive any more. */
  JobRequest after(Instant now) {
    return new JobRequest(
        DEFINITION,
        cartId.toString(),
        now.plus(KUSTOMS_LIMIT),
        new JobParameters(Map.of(ORDER_ID, FieldValue.text(orderId.value()))));
  }

  static OrderCheck of(ClaimedJob job) {
    return new OrderCheck(
        new CartId(UUID.fromString(job.subject())),
        new KustomOrderId(job.parameters().text(ORDER_ID)));
  }
}
