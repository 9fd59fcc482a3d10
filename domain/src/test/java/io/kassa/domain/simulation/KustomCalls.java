package io.kassa.domain.simulation;

import io.kassa.domain.kustom.KustomOrderId;
import io.kassa.domain.kustom.PresentedOrder;
import io.kassa.domain.kustom.event.Receipt;
import io.kassa.domain.kustom.event.ReceiveKustomEvent;
import io.kassa.domain.kustom.event.Signing;
import io.kassa.domain.kustom.push.ReceivePush;
import io.kassa.domain.kustom.validation.ValidateKustomOrder;
import io.kassa.domain.kustom.validation.Verdict;
import io.kassa.domain.time.Deadline;
import io.kassa.domain.workbench.Shop;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** Kustom calls: it asks before a purchase and tells of it afterwards, with mishaps of its own. */
final class KustomCalls {

  private static final String WORLD = "world";
  private static final int LOST_PERCENT = 30;
  private static final int QUESTION_LOST_PERCENT = 8;
  private static final int TWICE_PERCENT = 20;
  private static final int SILENCE_SELLS_PERCENT = 30;
  private static final int DISPUTED_PERCENT = 10;
  private static final int ON_THE_WAY_MAX_MILLIS = 4000;

  /** When a purchase is told of in pushes, counted from it (Kustom's documents, Push). */
  private static final List<Duration> PUSHES =
      List.of(
          Duration.ofMinutes(2),
          Duration.ofMinutes(5),
          Duration.ofMinutes(15),
          Duration.ofMinutes(30),
          Duration.ofHours(1),
          Duration.ofHours(4),
          Duration.ofHours(8),
          Duration.ofDays(1),
          Duration.ofDays(2));

  /** When an event is sent again that nobody has taken (Standard Webhooks). */
  private static final List<Duration> EVENTS =
      List.of(
          Duration.ZERO,
          Duration.ofSeconds(5),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(5));

  private final Turns turns;
  private final Shop shop;
  private final SimulatedKustom kustom;
  private final Servers servers;
  private final Set<String> takenEvents = new LinkedHashSet<>();
  private final Set<String> takenDisputes = new LinkedHashSet<>();

  KustomCalls(Turns turns, Shop shop, SimulatedKustom kustom, Servers servers) {
    this.turns = turns;
    this.shop = shop;
    this.kustom = kustom;
    this.servers = servers;
  }

  /**
   * Asks whether a shopper may buy, twice at times; the last answer counts. Some shops let Kustom
   * sell where nobody answers.
   */
  boolean maySell(PresentedOrder presented) {
    boolean silenceSells = turns.chance(SILENCE_SELLS_PERCENT);
    Optional<Boolean> answer = asked(presented);
    if (turns.chance(TWICE_PERCENT)) {
      answer = asked(presented);
    }
    answer
        .filter(approved -> approved)
        .ifPresent(approved -> kustom.approved(presented.order(), shop.clock.instant()));
    return answer.orElse(silenceSells);
  }

  /** The answer; none if the question or the answer got lost, or the server died. */
  private Optional<Boolean> asked(PresentedOrder presented) {
    if (turns.chance(QUESTION_LOST_PERCENT)) {
      return Optional.empty();
    }
    boolean[] answered = {false, false};
    servers.request(
        "validation",
        server -> {
          boolean approved = isApproved(server, presented);
          turns.mayPause("answers " + approved);
          answered[0] = true;
          answered[1] = approved;
        });
    return answered[0] && !turns.chance(QUESTION_LOST_PERCENT)
        ? Optional.of(answered[1])
        : Optional.empty();
  }

  private boolean isApproved(SimulatedServer server, PresentedOrder presented) {
    KustomOrderId orderId = presented.order().orderId();
    ValidateKustomOrder validate = server.get(ValidateKustomOrder.class);
    Deadline deadline = validate.deadline();
    boolean admitted =
        validate.admit(
            Optional.of(orderId.value()), Optional.of(kustom.validationTokenOf(orderId)), deadline);
    Verdict verdict = admitted ? validate.validate(presented, deadline) : validate.undecided();
    return verdict instanceof Verdict.Approved;
  }

  /** Tells of a purchase, in its own time. */
  void tellOf(KustomOrderId orderId) {
    turns.begin("pushes", WORLD, () -> push(orderId));
    int number = kustom.paid().size();
    send("created-" + number, event("order.created", orderId, ""), takenEvents);
    if (turns.chance(DISPUTED_PERCENT)) {
      String dispute = "dispute-" + number;
      send(dispute, event("dispute.created", orderId, dispute), takenDisputes);
    }
  }

  /** Every event that was taken, by its webhook id. */
  Set<String> takenEvents() {
    Set<String> all = new LinkedHashSet<>(takenEvents);
    all.addAll(takenDisputes);
    return all;
  }

  /** The ids of disputes that were told and taken. */
  Set<String> takenDisputes() {
    return takenDisputes;
  }

  private void push(KustomOrderId orderId) {
    repeated(
        PUSHES,
        () -> kustom.isAcknowledged(orderId),
        () ->
            servers.request(
                "push arrives",
                server ->
                    server
                        .get(ReceivePush.class)
                        .receive(
                            Optional.of(orderId.value()),
                            Optional.of(kustom.pushTokenOf(orderId)))));
  }

  private void send(String webhookId, String body, Set<String> taken) {
    turns.begin(
        "events",
        WORLD,
        () ->
            repeated(EVENTS, () -> taken.contains(webhookId), () -> sent(webhookId, body, taken)));
  }

  private void sent(String webhookId, String body, Set<String> taken) {
    servers.request(
        "event arrives",
        server -> {
          Receipt receipt =
              server
                  .get(ReceiveKustomEvent.class)
                  .receive(Signing.PRESENT.message(webhookId, shop.clock.instant(), body));
          turns.note(receipt.toString());
          if (receipt == Receipt.KEPT) {
            taken.add(webhookId);
          }
        });
  }

  private static String event(String type, KustomOrderId orderId, String dispute) {
    return """
        {"type": "%s", "timestamp": "2026-03-01T00:00:00Z",
         "data": {"order_id": "%s", "dispute_id": "%s", "status": "needs_response"}}
        """
        .formatted(type, orderId, dispute);
  }

  /** Some of what is sent gets lost, some arrives twice. */
  private void repeated(List<Duration> times, BooleanSupplier enough, Runnable arrival) {
    Instant begin = shop.clock.instant();
    for (Duration after : times) {
      turns.sleep(Duration.between(shop.clock.instant(), begin.plus(after)));
      if (enough.getAsBoolean()) {
        return;
      }
      int more = turns.chance(TWICE_PERCENT) ? 2 : 1;
      int copies = turns.chance(LOST_PERCENT) ? 0 : more;
      for (int i = 0; i < copies; i++) {
        turns.begin("copy", WORLD, () -> arrive(arrival));
      }
    }
  }

  private void arrive(Runnable arrival) {
    turns.sleep(Duration.ofMillis(turns.random().nextInt(ON_THE_WAY_MAX_MILLIS)));
    arrival.run();
  }
}
