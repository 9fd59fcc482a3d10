package io.kassa.domain.kustom.sync;

import io.kassa.domain.cart.CartId;
import io.kassa.domain.field.FieldValue;
import io.kassa.domain.hook.Effect;
import io.kassa.domain.job.ClaimedJob;
import io.kassa.domain.job.JobParameters;
import io.kassa.domain.job.JobRequest;
import io.kassa.domain.kustom.KustomOrderId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One wish to tell Kustom, as the parameters of a job. */
record SyncJob(CartId cartId, KustomOrderId orderId, SyncPayload payload, long cartRevision) {

  static final String DEFINITION = "syncKustomOrder";

  private static final String ORDER_ID = "kustomOrderId";
  private static final String PAYLOAD = "payload";
  private static final String REVISION = "cartRevision";

  static SyncJob of(ClaimedJob job) {
    return new SyncJob(
        cartId(job.subject()),
        orderId(job.parameters()),
        SyncPayload.of(job.parameters().require(PAYLOAD)),
        job.parameters().number(REVISION));
  }

  /**
   * The cart that such a job is about.
   *
   * @throws IllegalArgumentException if it says none
   */
  static CartId cartId(String subject) {
    return new CartId(UUID.fromString(subject));
  }

  /**
   * The order that such a job is about.
   *
   * @throws IllegalArgumentException if it says none
   */
  static KustomOrderId orderId(JobParameters parameters) {
    return new KustomOrderId(parameters.text(ORDER_ID));
  }

  /** By which jobs of this cart are known. */
  static String key(CartId cartId) {
    return JobRequest.key(DEFINITION, cartId.toString());
  }

  Effect toEffect() {
    return new Effect.ScheduleJob(
        DEFINITION,
        Optional.empty(),
        Map.of(
            ORDER_ID,
            FieldValue.text(orderId.value()),
            PAYLOAD,
            payload.toParameter(),
            REVISION,
            new FieldValue(cartRevision)));
  }
}
