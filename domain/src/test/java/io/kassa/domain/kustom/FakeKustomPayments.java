package io.kassa.domain.kustom;

import io.kassa.domain.kustom.KustomBalance.Movement;
import io.kassa.domain.kustom.KustomBalance.Status;
import io.kassa.domain.kustom.KustomBalance.Sums;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Kustom's order management in memory: it keeps its rules, honours a key for 24 hours whatever the
 * body, and fails when told to.
 */
public final class FakeKustomPayments implements KustomPayments {

  /** What may go wrong with a call. */
  public enum Trouble {
    /** It is not executed, and there is no answer. */
    LOSE_REQUEST,
    /** It is executed, and there is no answer. */
    LOSE_ANSWER,
    /** Our credentials are not taken. */
    NOT_LET_IN,
    /** It is not executed, and the order is said not to be there. */
    NOT_FOUND
  }

  /** Money of one order. */
  private static final class Book {
    private Status status = Status.AUTHORIZED;
    private long authorized;
    private long captured;
    private long refunded;
    private long remaining;
    private Instant expiresAt;
    private final List<Movement> captures = new ArrayList<>();
    private final List<Movement> refunds = new ArrayList<>();
  }

  private static final Duration MEMORY = Duration.ofHours(24);

  private record Remembered(KustomAnswer<String> answer, Instant since) {}

  private final Map<KustomOrderId, Book> books = new LinkedHashMap<>();
  private final Map<UUID, Remembered> answers = new HashMap<>();
  private final Deque<Trouble> troubles = new ArrayDeque<>();
  private final Deque<KustomRefusal> refusals = new ArrayDeque<>();
  private final List<MoneyOrder> orders = new ArrayList<>();
  private final Clock clock;
  private int calls;

  private final Function<KustomOrderId, Optional<Long>> paid;

  /** Knows the purchases that it is told of. */
  public FakeKustomPayments(Clock clock) {
    this(clock, orderId -> Optional.empty());
  }

  /**
   * Knows other purchases too.
   *
   * @param paid what was paid for an order, if it was
   */
  public FakeKustomPayments(Clock clock, Function<KustomOrderId, Optional<Long>> paid) {
    this.clock = clock;
    this.paid = paid;
  }

  /** A purchase is made. */
  public void book(KustomOrderId orderId, long amount) {
    Book book = new Book();
    book.authorized = amount;
    book.remaining = amount;
    book.expiresAt = clock.instant().plus(Duration.ofDays(28));
    books.put(orderId, book);
  }

  /** The next call meets this. */
  public void meet(Trouble trouble) {
    troubles.add(trouble);
  }

  /** Nothing goes wrong any more. */
  public void recover() {
    troubles.clear();
    refusals.clear();
  }

  /** The next call that moves something is refused like this, whatever it is. */
  public void refuse(KustomRefusal refusal) {
    refusals.add(refusal);
  }

  /** How a purchase stands, whatever is wrong with the network. */
  public KustomBalance balance(KustomOrderId orderId) {
    return shown(orderId, books.get(orderId));
  }

  /** Somebody captures in the portal. */
  public void capturedInPortal(KustomOrderId orderId, long amount) {
    capture(books.get(orderId), amount, "");
  }

  /** Somebody refunds in the portal. */
  public void refundedInPortal(KustomOrderId orderId, long amount) {
    refund(books.get(orderId), amount, "");
  }

  /** Somebody lets Kustom hold another amount, in the portal. */
  public void authorizedAnewInPortal(KustomOrderId orderId, long amount) {
    Book book = books.get(orderId);
    book.remaining = amount - book.captured;
    book.authorized = amount;
  }

  /** Somebody cancels in the portal. */
  public void cancelledInPortal(KustomOrderId orderId) {
    books.get(orderId).status = Status.CANCELLED;
  }

  /** It is too late. */
  public void expire(KustomOrderId orderId) {
    books.get(orderId).status = Status.EXPIRED;
  }

  /** How often it was called to move something. */
  public int calls() {
    return calls;
  }

  /** What it was asked to take or give back, oldest first, executed or not. */
  public List<MoneyOrder> moneyOrders() {
    return List.copyOf(orders);
  }

  @Override
  public KustomAnswer<KustomBalance> read(KustomOrderId orderId) {
    Trouble trouble = troubles.poll();
    if (trouble == Trouble.NOT_LET_IN) {
      return new KustomAnswer.Refused<>(Refusals.notLetIn());
    }
    if (trouble == Trouble.NOT_FOUND) {
      return new KustomAnswer.Refused<>(Refusals.notFound());
    }
    if (trouble != null) {
      return new KustomAnswer.Unknown<>("status 503");
    }
    return known(orderId)
        .<KustomAnswer<KustomBalance>>map(book -> new KustomAnswer.Done<>(shown(orderId, book)))
        .orElseGet(() -> new KustomAnswer.Refused<>(Refusals.notFound()));
  }

  private Optional<Book> known(KustomOrderId orderId) {
    if (!books.containsKey(orderId)) {
      paid.apply(orderId).ifPresent(amount -> book(orderId, amount));
    }
    return Optional.ofNullable(books.get(orderId));
  }

  private static KustomBalance shown(KustomOrderId orderId, Book book) {
    return new KustomBalance(
        orderId,
        book.status,
        new Sums(book.authorized, book.captured, book.refunded, book.remaining),
        Optional.of(book.expiresAt),
        book.captures,
        book.refunds);
  }

  @Override
  public KustomAnswer<String> capture(KustomOrderId orderId, MoneyOrder order) {
    orders.add(order);
    return once(
        orderId,
        order.key(),
        book -> {
          if (book.status != Status.AUTHORIZED && book.status != Status.PART_CAPTURED) {
            return no("CAPTURE_NOT_ALLOWED");
          }
          if (order.amount() > book.remaining) {
            return no("CAPTURE_NOT_ALLOWED");
          }
          return new KustomAnswer.Done<>(capture(book, order.amount(), order.reference()));
        });
  }

  private static String capture(Book book, long amount, String reference) {
    String id = UUID.randomUUID().toString();
    book.captured += amount;
    book.remaining -= amount;
    book.captures.add(new Movement(id, amount, reference));
    book.status = book.remaining == 0 ? Status.CAPTURED : Status.PART_CAPTURED;
    return id;
  }

  @Override
  public KustomAnswer<String> refund(KustomOrderId orderId, MoneyOrder order) {
    orders.add(order);
    return once(
        orderId,
        order.key(),
        book ->
            book.refunded + order.amount() > book.captured
                ? no("REFUND_NOT_ALLOWED")
                : new KustomAnswer.Done<>(refund(book, order.amount(), order.reference())));
  }

  private static String refund(Book book, long amount, String reference) {
    String id = UUID.randomUUID().toString();
    book.refunded += amount;
    book.refunds.add(new Movement(id, amount, reference));
    return id;
  }

  @Override
  public KustomAnswer<KustomOrderId> cancel(KustomOrderId orderId, UUID key) {
    return once(
            orderId,
            key,
            book -> {
              if (book.status != Status.AUTHORIZED) {
                return no("CANCEL_NOT_ALLOWED");
              }
              book.status = Status.CANCELLED;
              return new KustomAnswer.Done<>("");
            })
        .map(it -> orderId);
  }

  @Override
  public KustomAnswer<KustomOrderId> release(KustomOrderId orderId, UUID key) {
    return once(
            orderId,
            key,
            book -> {
              if (book.status != Status.PART_CAPTURED) {
                return no("NOT_ALLOWED");
              }
              book.remaining = 0;
              book.status = Status.CAPTURED;
              return new KustomAnswer.Done<>("");
            })
        .map(it -> orderId);
  }

  @Override
  public KustomAnswer<KustomOrderId> extend(KustomOrderId orderId, UUID key) {
    return once(
            orderId,
            key,
            book -> {
              if (book.status != Status.AUTHORIZED && book.status != Status.PART_CAPTURED) {
                return no("NOT_ALLOWED");
              }
              book.expiresAt = clock.instant().plus(Duration.ofDays(28));
              return new KustomAnswer.Done<>("");
            })
        .map(it -> orderId);
  }

  /** What is done to a book. */
  private interface Deed {
    KustomAnswer<String> on(Book book);
  }

  private KustomAnswer<String> once(KustomOrderId orderId, UUID key, Deed deed) {
    calls++;
    Trouble trouble = troubles.poll();
    if (trouble == Trouble.LOSE_REQUEST) {
      return new KustomAnswer.Unknown<>("no answer");
    }
    if (trouble == Trouble.NOT_LET_IN) {
      return new KustomAnswer.Refused<>(Refusals.notLetIn());
    }
    if (trouble == Trouble.NOT_FOUND) {
      return new KustomAnswer.Refused<>(Refusals.notFound());
    }
    KustomAnswer<String> answer = remembered(key, () -> executed(orderId, deed));
    return trouble == Trouble.LOSE_ANSWER ? new KustomAnswer.Unknown<>("no answer") : answer;
  }

  private KustomAnswer<String> executed(KustomOrderId orderId, Deed deed) {
    if (!refusals.isEmpty()) {
      return new KustomAnswer.Refused<>(refusals.poll());
    }
    return known(orderId)
        .map(deed::on)
        .orElseGet(() -> new KustomAnswer.Refused<>(Refusals.notFound()));
  }

  private KustomAnswer<String> remembered(UUID key, Supplier<KustomAnswer<String>> execution) {
    Remembered first = answers.get(key);
    if (first != null && clock.instant().isBefore(first.since().plus(MEMORY))) {
      return first.answer();
    }
    KustomAnswer<String> answer = execution.get();
    answers.put(key, new Remembered(answer, clock.instant()));
    return answer;
  }

  private static KustomAnswer<String> no(String code) {
    return new KustomAnswer.Refused<>(
        new KustomRefusal(KustomRefusal.Kind.OTHER, 403, code, "", "c-no"));
  }
}
