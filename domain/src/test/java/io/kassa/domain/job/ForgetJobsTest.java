package io.kassa.domain.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.field.FieldValue;
import io.kassa.domain.kustom.payment.MoneyUseCases;
import io.kassa.domain.workbench.Shop;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Jobs into which a rule copied whom they are about. */
class ForgetJobsTest {

  private static final String CART = "c1";
  private static final Duration LATER = Duration.ofDays(1);

  private final Shop shop = new Shop();
  private final JobHandlers handlers = handlers();
  private final ForgetJobs forget = new ForgetJobs(shop.jobs, handlers, shop.clock);
  private final JobWorker worker = new JobWorker(shop, handlers);

  private JobHandlers handlers() {
    List<JobHandler> all = new ArrayList<>(MoneyUseCases.handlers(shop));
    all.add(new ScriptedHandler("greet", job -> JobOutcome.done()));
    return JobHandlers.of(all);
  }

  @Test
  void whatWasDoneIsErasedFromTheJob() {
    Job job = schedule("greet", shop.clock.instant());
    worker.work();

    forgetCart();

    assertThat(job.state()).isEqualTo(JobState.DONE);
    assertThat(job.parameters().values()).isEmpty();
  }

  @Test
  void whatWasNotDoneYetIsGivenUpInWords() {
    Job job = schedule("greet", shop.clock.instant().plus(LATER));

    forgetCart();

    assertThat(job.state()).isEqualTo(JobState.SUPERSEDED);
    assertThat(job.parameters().values()).isEmpty();
    assertThat(job.lastProblem()).contains("The shopper was forgotten before this was done.");
  }

  @Test
  void whatIsUnderWayEndsAsItDoes() {
    Job job = schedule("greet", shop.clock.instant());
    ClaimedJob attempt = worker.claim("greet").orElseThrow();

    forgetCart();
    worker.attempt(attempt);

    assertThat(job.state()).isEqualTo(JobState.DONE);
    assertThat(job.parameters().values()).isEmpty();
  }

  @Test
  void whatIsUnderWayAndDoesNotSucceedIsNotTriedAgain() {
    Job job = schedule("greet", shop.clock.instant());
    ClaimedJob attempt = worker.claim("greet").orElseThrow();

    forgetCart();
    shop.transactions.run(
        () ->
            JobUseCases.desk(shop, handlers)
                .end(attempt, new JobOutcome.Retry("The mail server did not answer.")));

    assertThat(job.state()).isEqualTo(JobState.SUPERSEDED);
    assertThat(job.isForgotten()).isTrue();
  }

  @Test
  void whatIsUnderWayAndCanNeverSucceedIsForgottenAllTheSame() {
    Job job = schedule("greet", shop.clock.instant());
    ClaimedJob attempt = worker.claim("greet").orElseThrow();

    forgetCart();
    shop.transactions.run(
        () ->
            JobUseCases.desk(shop, handlers).end(attempt, new JobOutcome.Park("No such mailbox.")));

    assertThat(job.state()).isEqualTo(JobState.SUPERSEDED);
    assertThat(job.isForgotten()).isTrue();
  }

  @Test
  void whatAServerThatDiedWasDoingIsNotBegunAgain() {
    Job job = schedule("greet", shop.clock.instant());
    assertThat(worker.claim("greet")).isPresent();
    forgetCart();
    shop.pass(Duration.ofHours(1));

    assertThat(worker.claim("greet")).isEmpty();

    assertThat(job.state()).isEqualTo(JobState.SUPERSEDED);
  }

  @Test
  void moneyThatIsStillToBeMovedIsMoved() {
    Job job = schedule("captureOrder", shop.clock.instant().plus(LATER));

    forgetCart();

    assertThat(job.state()).isEqualTo(JobState.PENDING);
    assertThat(job.parameters().values()).isNotEmpty();
  }

  @Test
  void ofWhatIsRemovedOnlyThatIsKeptInJobsWhichIsStillToBeDone() {
    Job givenUp = schedule("greet", shop.clock.instant());
    ClaimedJob attempt = worker.claim("greet").orElseThrow();
    shop.transactions.run(
        () ->
            JobUseCases.desk(shop, handlers).end(attempt, new JobOutcome.Park("No such mailbox.")));
    schedule("greet", shop.clock.instant().plus(LATER));
    Job waiting = shop.jobs.all().get(1);

    shop.transactions.run(() -> forget.forgetEnded(List.of(CART)));

    assertThat(givenUp.parameters().values()).isEmpty();
    assertThat(givenUp.state()).isEqualTo(JobState.SUPERSEDED);
    assertThat(waiting.parameters().values()).isNotEmpty();
    assertThat(waiting.state()).isEqualTo(JobState.PENDING);
  }

  @Test
  void ofWhatIsRemovedMoneyThatCouldNotBeMovedStillWaitsForAPerson() {
    Job givenUp = givenUp("captureOrder");

    shop.transactions.run(() -> forget.forgetEnded(List.of(CART)));

    assertThat(givenUp.state()).isEqualTo(JobState.PARKED);
    assertThat(givenUp.parameters().values()).isNotEmpty();
    assertThat(givenUp.lastProblem()).contains("Refused.");
  }

  @Test
  void nobodyHasToSeeToWhatWasToBeDoneToWhatIsRemoved() {
    Job givenUp = givenUp("captureOrder");

    shop.transactions.run(() -> forget.forgetEnded(List.of(CART, givenUp.subject())));

    assertThat(givenUp.state()).isEqualTo(JobState.SUPERSEDED);
  }

  private Job givenUp(String definition) {
    Job job = schedule(definition, shop.clock.instant());
    ClaimedJob attempt = worker.claim(definition).orElseThrow();
    shop.transactions.run(
        () -> JobUseCases.desk(shop, handlers).end(attempt, new JobOutcome.Park("Refused.")));
    return job;
  }

  @Test
  void jobsOfOthersStay() {
    Job job = schedule("greet", shop.clock.instant());

    shop.transactions.run(() -> forget.forget(List.of("c2", "kim")));

    assertThat(job.parameters().text("email")).isEqualTo("kim@example.com");
  }

  private void forgetCart() {
    shop.transactions.run(() -> forget.forget(List.of(CART)));
  }

  private Job schedule(String definition, Instant dueAt) {
    JobRequest request =
        new JobRequest(
            definition,
            "mail-1",
            dueAt,
            new JobParameters(Map.of("email", FieldValue.text("kim@example.com"))),
            Optional.of(CART));
    shop.transactions.run(() -> JobUseCases.schedule(shop, handlers).schedule(request));
    return shop.jobs.all().get(0);
  }
}
