package io.kassa.domain.kustom.sync;

import static io.kassa.domain.kustom.FakeKustomOrders.Call.UPDATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kassa.domain.cart.CartId;
import io.kassa.domain.cart.RenderedCart;
import io.kassa.domain.error.Rejection;
import io.kassa.domain.job.ClaimedJob;
import io.kassa.domain.job.Job;
import io.kassa.domain.job.JobOutcome;
import io.kassa.domain.job.JobParameters;
import io.kassa.domain.job.JobRequest;
import io.kassa.domain.job.JobState;
import io.kassa.domain.job.JobWorker;
import io.kassa.domain.job.LostAttempt;
import io.kassa.domain.kustom.KustomLines;
import io.kassa.domain.kustom.KustomUpdate;
import io.kassa.domain.kustom.Refusals;
import io.kassa.domain.workbench.Shop;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Answers of Kustom's come late, or never. */
class LateAnswerTest {

  private final SyncScene scene = new SyncScene();
  private final Shop shop = scene.shop;

  @Test
  void whoeverHearsThatAPictureArrivedAfterANewerOneWasToldDoesNotRecordIt() {
    JobWorker worker = shop.worker();
    scene.setQuantity(3);
    ClaimedJob late = worker.claim(SyncJob.DEFINITION).orElseThrow();
    JobOutcome arrived = SyncUseCases.syncKustomOrder(shop).run(late);
    scene.setQuantity(4);
    shop.pass(Duration.ofHours(1));
    scene.setQuantity(3);

    assertThatThrownBy(() -> worker.end(late, arrived)).isInstanceOf(LostAttempt.class);
  }

  @Test
  void anUpdateThatMayYetArriveIsLookedForAlsoWhereItsJobWasParked() {
    shop.kustom.loseAnswer(UPDATE);
    scene.setQuantity(3);
    shop.work();
    KustomUpdate late = shop.kustom.takeUpdates().get(0);
    shop.kustom.refuse(UPDATE, Refusals.badValue());
    shop.pass(Duration.ofSeconds(1));
    assertThat(shop.jobs.all().get(0).state()).isEqualTo(JobState.PARKED);
    scene.setQuantity(4);
    shop.work();
    assertThat(shop.kustom.update(scene.orderId, late).result()).isPresent();

    shop.pass(Duration.ofSeconds(35));

    assertThat(quantityAtKustom()).isEqualTo(4);
    assertThat(SyncFields.of(scene.cart.contents()).agree()).isTrue();
  }

  @Test
  void anUpdateThatIsGivenUpIsLookedForToo() {
    shop.kustom.loseAnswer(UPDATE);
    scene.setQuantity(3);
    shop.clock.advance(Duration.ofDays(3));

    shop.work();

    assertThat(keys(JobState.PARKED)).containsExactly(SyncJob.key(scene.cart.id()));
    assertThat(keys(JobState.PENDING)).anyMatch(it -> it.startsWith(OrderCheck.DEFINITION));
  }

  @Test
  void aSyncOfACartThatThereIsNotIsGivenUpAllTheSame() {
    Job job = new Job(ofNoCart(), shop.clock.instant());
    shop.jobs.add(job);
    shop.kustom.loseAnswer(UPDATE);
    shop.clock.advance(Duration.ofDays(3));

    shop.work();

    assertThat(job.state()).isEqualTo(JobState.PARKED);
  }

  @Test
  void aSyncThatCantBeReadIsGivenUpAllTheSame() {
    JobRequest request =
        new JobRequest(
            SyncJob.DEFINITION,
            scene.cart.id().toString(),
            shop.clock.instant(),
            new JobParameters(Map.of()));
    Job job = new Job(request, shop.clock.instant());
    shop.jobs.add(job);
    shop.clock.advance(Duration.ofDays(3));

    shop.work();

    assertThat(job.state()).isEqualTo(JobState.PARKED);
  }

  @Test
  void aLookWhileKustomIsBeingToldIsRepeatedLater() {
    scene.setQuantity(3);
    shop.worker().claim(SyncJob.DEFINITION);

    SyncUseCases.desk(shop)
        .compare(scene.cart.id(), shop.kustom.read(scene.orderId).result().orElseThrow());

    assertThat(keys(JobState.PENDING)).anyMatch(it -> it.startsWith(OrderCheck.DEFINITION));
  }

  @Test
  void whatIsRefusedAtOnceIsNotLookedFor() {
    shop.kustom.refuse(UPDATE, Refusals.badValue());
    scene.setQuantity(3);

    shop.work();

    assertThat(keys(JobState.PARKED)).containsExactly(SyncJob.key(scene.cart.id()));
    assertThat(keys(JobState.PENDING)).noneMatch(it -> it.startsWith(OrderCheck.DEFINITION));
  }

  @Test
  void aLookIsScheduledByWhoeverHoldsTheCart() {
    RenderedCart shown = shop.rendered(scene.cart.id());
    SyncPayload payload = new SyncPayload(KustomLines.of(shown));
    SyncJob ofNoCart = new SyncJob(CartId.random(), scene.orderId, payload, 1);

    assertThatThrownBy(() -> SyncUseCases.desk(shop).arrived(ofNoCart, true))
        .isInstanceOf(Rejection.class);
    assertThat(shop.jobs.all()).isEmpty();
  }

  /** Like a sync of the cart, but of one that there is not. */
  private JobRequest ofNoCart() {
    scene.setQuantity(3);
    Job like = shop.jobs.all().get(0);
    shop.worker().work();
    return new JobRequest(
        SyncJob.DEFINITION, CartId.random().toString(), shop.clock.instant(), like.parameters());
  }

  private long quantityAtKustom() {
    return shop.kustom
        .read(scene.orderId)
        .result()
        .orElseThrow()
        .amounts()
        .lines()
        .get(0)
        .quantity();
  }

  private List<String> keys(JobState state) {
    return shop.jobs.all().stream().filter(job -> job.state() == state).map(Job::key).toList();
  }
}
