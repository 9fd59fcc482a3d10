package io.kassa.domain.administration;

import static io.kassa.domain.error.Rejections.assertRejectedAs;
import static io.kassa.domain.kustom.FakeKustomOrders.Call.UPDATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kassa.domain.cart.Cart;
import io.kassa.domain.cart.change.SetQuantity;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import io.kassa.domain.job.Job;
import io.kassa.domain.job.JobHandlers;
import io.kassa.domain.job.JobOutcome;
import io.kassa.domain.job.JobParameters;
import io.kassa.domain.job.JobRequest;
import io.kassa.domain.job.JobState;
import io.kassa.domain.job.JobUseCases;
import io.kassa.domain.job.JobWorker;
import io.kassa.domain.job.ScriptedHandler;
import io.kassa.domain.kustom.KustomOrderFixture;
import io.kassa.domain.kustom.KustomUpdate;
import io.kassa.domain.kustom.Refusals;
import io.kassa.domain.kustom.checkout.CheckoutUseCases;
import io.kassa.domain.kustom.sync.SyncFields;
import io.kassa.domain.kustom.sync.SyncUseCases;
import io.kassa.domain.workbench.Shop;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A cart with two shirts whose checkout has begun, and jobs of somebody who greets. */
@SuppressWarnings("UnnecessaryAssignment") // there is no container that injects
class ManageJobsTest {

  private static final String GREET = "greet";

  private final Shop shop = new Shop();
  private final List<String> greeted = new ArrayList<>();
  private final JobHandlers handlers =
      JobHandlers.of(
          List.of(
              new ScriptedHandler(
                  GREET,
                  job -> {
                    greeted.add(job.subject());
                    return JobOutcome.done();
                  }),
              SyncUseCases.syncKustomOrder(shop)));
  private final ManageJobs manage = new ManageJobs();
  private Cart cart;

  @BeforeEach
  void theCheckoutHasBegun() {
    manage.jobs = shop.jobs;
    manage.handlers = handlers;
    manage.clock = shop.clock;
    cart = shop.aCartWithTwoShirts();
    CheckoutUseCases.startCheckout(shop).start(cart.id(), KustomOrderFixture.URLS);
  }

  @Test
  void aParkedJobIsTriedAgain() {
    Job job = parkedGreeting();

    retry(job);
    new JobWorker(shop, handlers).work();
    retry(job);
    new JobWorker(shop, handlers).work();

    assertThat(greeted).containsExactly("kim");
    Job done = only(JobState.DONE);
    assertThat(job.state()).isEqualTo(JobState.SUPERSEDED);
    assertThatThrownBy(() -> retry(done)).isInstanceOf(Rejection.class);
  }

  @Test
  void aParkedJobIsNotTriedAgainAfterANewerOneWasDone() {
    Job older = parkedGreeting();
    shop.clock.advance(Duration.ofSeconds(1));
    Job newer = new Job(greeting(), shop.clock.instant());
    newer.finish(shop.clock.instant());
    shop.jobs.add(newer);

    retry(older);
    new JobWorker(shop, handlers).work();

    assertThat(greeted).isEmpty();
    assertThat(older.state()).isEqualTo(JobState.SUPERSEDED);
  }

  @Test
  void aWishThatIsWrittenAtTheSameMomentIsNotRefusedAndTakesThePlaceOfTheOld() {
    Job older = parkedGreeting();

    retry(older);
    shop.transactions.run(() -> JobUseCases.schedule(shop, handlers).schedule(greeting()));
    new JobWorker(shop, handlers).work();

    assertThat(greeted).containsExactly("kim");
    assertThat(older.state()).isEqualTo(JobState.SUPERSEDED);
  }

  @Test
  void aJobThatIsTriedAgainHasAllItsPatienceAnew() {
    Job job = parkedGreeting();
    shop.clock.advance(Duration.ofDays(9));
    retry(job);
    JobWorker worker = new JobWorker(shop, handlers);

    worker.end(worker.claim(GREET).orElseThrow(), new JobOutcome.Retry("no answer"));

    assertThat(only(JobState.RETRYING).subject()).isEqualTo("kim");
  }

  @Test
  void whenASyncIsTriedAgainKustomIsToldOfTheCartAsItIsNow() {
    shop.kustom.refuse(UPDATE, Refusals.badValue());
    setQuantity(5);
    shop.work();
    Job parked = only(JobState.PARKED);
    shop.pass(Duration.ofSeconds(1));
    setQuantity(9);

    retry(parked);
    shop.pass(Duration.ofSeconds(1));

    assertThat(quantityAtKustom()).isEqualTo(9);
    assertThat(SyncFields.of(cart.contents()).agree()).isTrue();
    assertThat(shop.jobs.all())
        .extracting(Job::state)
        .containsExactlyInAnyOrder(JobState.SUPERSEDED, JobState.DONE);
  }

  @Test
  void whenASyncIsTriedAgainAfterANewerOneWasDoneKustomIsNeverToldTheOlder() {
    shop.kustom.refuse(UPDATE, Refusals.badValue());
    setQuantity(5);
    shop.work();
    Job parked = only(JobState.PARKED);
    Job leftParked = parkedAlike(parked);
    shop.pass(Duration.ofSeconds(1));
    setQuantity(9);
    shop.work();

    shop.jobs.add(leftParked); // as one that was parked before newer ones put an end to that
    retry(parked);
    retry(leftParked);
    shop.pass(Duration.ofSeconds(1));

    assertThat(quantityAtKustom()).isEqualTo(9);
    assertThat(SyncFields.of(cart.contents()).agree()).isTrue();
    assertThat(shop.kustom.takeUpdates()).extracting(KustomUpdate::cartRevision).isSorted();
    assertThat(leftParked.state()).isEqualTo(JobState.SUPERSEDED);
  }

  @Test
  void aSyncWithoutTheIdOfAnOrderIsParkedOnceMore() {
    Job job =
        new Job(
            new JobRequest(
                "syncKustomOrder",
                cart.id().toString(),
                shop.clock.instant(),
                new JobParameters(Map.of())),
            shop.clock.instant());
    job.park("Given up", shop.clock.instant());
    shop.jobs.add(job);

    retry(job);
    shop.pass(Duration.ofDays(3));

    assertThat(only(JobState.PARKED).subject()).isEqualTo(cart.id().toString());
  }

  @Test
  void aSyncOfACartThatThereIsNotIsParkedOnceMore() {
    shop.kustom.loseAnswer(UPDATE);
    setQuantity(5);
    Job ofNoCart = parkedAlike(shop.jobs.all().get(0), UUID.randomUUID().toString());
    shop.work();
    shop.jobs.add(ofNoCart);

    retry(ofNoCart);

    assertThat(ofNoCart.state()).isEqualTo(JobState.SUPERSEDED);
  }

  @Test
  void aParkedJobThatNobodyNeedsIsLetBeForGood() {
    Job job = parkedGreeting();

    dismiss(job);
    dismiss(job);
    retry(job);
    new JobWorker(shop, handlers).work();

    assertThat(greeted).isEmpty();
    assertThat(job.state()).isEqualTo(JobState.SUPERSEDED);
    assertRejectedAs(
        ErrorCode.NOT_FOUND, () -> shop.transactions.run(() -> manage.dismiss(UUID.randomUUID())));
  }

  @Test
  void aJobThatIsStillToBeDoneIsNotLetBe() {
    Job job = new Job(greeting(), shop.clock.instant());
    shop.jobs.add(job);

    assertRejectedAs(ErrorCode.INVALID_REQUEST, () -> dismiss(job));
    new JobWorker(shop, handlers).work();
    dismiss(job);

    assertThat(greeted).containsExactly("kim");
    assertThat(job.state()).isEqualTo(JobState.DONE);
  }

  @Test
  void whyAJobWhoseShopperIsErasedIsNotTriedAgainIsSaid() {
    Job job = parkedGreeting();
    shop.transactions.run(() -> job.forgetShopper(shop.clock.instant()));

    assertRejectedAs(ErrorCode.INVALID_REQUEST, () -> retry(job));
  }

  private void dismiss(Job job) {
    shop.transactions.run(() -> manage.dismiss(job.jobId()));
  }

  private Job parkedGreeting() {
    Job job = new Job(greeting(), shop.clock.instant());
    job.park("Nobody was there.", shop.clock.instant());
    shop.jobs.add(job);
    return job;
  }

  private Job parkedAlike(Job other) {
    return parkedAlike(other, other.subject());
  }

  private Job parkedAlike(Job other, String subject) {
    Job job =
        new Job(
            new JobRequest(other.definition(), subject, shop.clock.instant(), other.parameters()),
            shop.clock.instant());
    job.park("It was refused.", shop.clock.instant());
    return job;
  }

  private JobRequest greeting() {
    return new JobRequest(GREET, "kim", shop.clock.instant(), new JobParameters(Map.of()));
  }

  private void retry(Job job) {
    shop.transactions.run(() -> manage.retry(job.jobId()));
  }

  private Job only(JobState state) {
    List<Job> found = shop.jobs.all().stream().filter(job -> job.state() == state).toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private void setQuantity(int quantity) {
    UUID item = cart.contents().items().get(0).itemId();
    shop.change(cart.id(), new SetQuantity(item, quantity));
  }

  private long quantityAtKustom() {
    return shop.kustom
        .read(shop.kustom.orderIds().get(0))
        .result()
        .orElseThrow()
        .amounts()
        .lines()
        .get(0)
        .quantity();
  }
}
