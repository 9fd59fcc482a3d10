package io.kassa.playground.kustom.callback;

import io.kassa.playground.fault.CallbackFault;
import io.kassa.playground.journal.CallbackKind;
import io.kassa.playground.journal.RecordedCallback;
import io.kassa.playground.json.JsonText;
import io.kassa.playground.json.JsonValues;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Asks the merchant whether a customer may buy: 200 is yes, 301, 302, 303 and 307 send the customer
 * elsewhere, 400 is no. (Kustom Checkout, validate order) Any other status counts as no answer, and
 * an unreadable no as {@code approval_failed}; both are assumed.
 */
public final class Validation {
  /** How long the merchant may take when its answer is not required. */
  public static final Duration ANSWER_MAX = Duration.ofSeconds(3);

  /** How long it may take when it is. */
  public static final Duration REQUIRED_ANSWER_MAX = Duration.ofSeconds(10);

  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307);

  private final MerchantLine line = new MerchantLine();
  private final CallbackContext context;

  /** Asks in this context. */
  public Validation(CallbackContext context) {
    this.context = context;
  }

  /**
   * Asks and waits.
   *
   * @param order as a merchant reads it
   */
  public Verdict ask(String url, JsonObject order, boolean answerRequired) {
    Duration limit = answerRequired ? REQUIRED_ANSWER_MAX : ANSWER_MAX;
    MerchantAnswer answer = answerUnlessFaulty(url, order, limit);
    return answer instanceof MerchantAnswer.Answered answered
        ? verdict(answered)
        : new Verdict.Unanswered(((MerchantAnswer.Silent) answer).reason());
  }

  private MerchantAnswer answerUnlessFaulty(String url, JsonObject order, Duration limit) {
    CallbackFault fault = context.faults().strike(CallbackKind.VALIDATION).orElse(null);
    if (fault instanceof CallbackFault.Lose) {
      MerchantAnswer lost = new MerchantAnswer.Silent("lost by a fault");
      write(url, lost);
      return lost;
    }
    if (fault instanceof CallbackFault.Delay delay) {
      pause(delay.delay());
    }
    Optional<MerchantAnswer> late = answerIfHeld(fault, new Question(url, order, limit));
    if (late.isPresent()) {
      return late.get();
    }
    if (fault instanceof CallbackFault.Duplicate) {
      CompletableFuture<Void> unused =
          line.post(url, limit, order).thenAccept(answer -> write(url, answer));
    }
    MerchantAnswer answer = line.post(url, limit, order).join();
    write(url, answer);
    context.held().sent(CallbackKind.VALIDATION);
    return answer;
  }

  private record Question(String url, JsonObject order, Duration limit) {}

  /** A question that is kept back too long counts as not answered, and is asked in vain later. */
  private Optional<MerchantAnswer> answerIfHeld(CallbackFault fault, Question question) {
    CompletableFuture<MerchantAnswer> answer = new CompletableFuture<>();
    boolean held =
        context
            .held()
            .holds(fault, CallbackKind.VALIDATION, question.url(), () -> askLate(question, answer));
    MerchantAnswer silence = new MerchantAnswer.Silent("held by a fault");
    return held
        ? Optional.of(
            answer
                .completeOnTimeout(silence, question.limit().toMillis(), TimeUnit.MILLISECONDS)
                .join())
        : Optional.empty();
  }

  private void askLate(Question question, CompletableFuture<MerchantAnswer> waiting) {
    CompletableFuture<Void> unused =
        line.post(question.url(), question.limit(), question.order())
            .thenAccept(
                answer -> {
                  write(question.url(), answer);
                  waiting.complete(answer);
                });
  }

  private static Verdict verdict(MerchantAnswer.Answered answer) {
    int status = answer.status();
    if (status == 200) {
      return new Verdict.Approved();
    }
    if (REDIRECTS.contains(status) && answer.location().isPresent()) {
      return new Verdict.Elsewhere(status, answer.location().get());
    }
    if (status != 400) {
      return new Verdict.Unanswered("status " + status);
    }
    Optional<JsonObject> body = JsonText.parseObject(answer.body());
    return new Verdict.Refused(
        status,
        body.flatMap(no -> JsonValues.textAt(no, "error_type")).orElse("approval_failed"),
        body.flatMap(no -> JsonValues.textAt(no, "error_text")).orElse(""));
  }

  private void write(String url, MerchantAnswer answer) {
    context
        .journal()
        .append(
            new RecordedCallback(
                context.clock().now(),
                CallbackKind.VALIDATION,
                url,
                Optional.empty(),
                answer.toResult()));
  }

  private static void pause(Duration delay) {
    try {
      Thread.sleep(delay.toMillis());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
