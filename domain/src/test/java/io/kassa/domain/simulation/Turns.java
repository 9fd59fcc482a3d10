package io.kassa.domain.simulation;

import io.kassa.domain.contract.UnitOfWork;
import io.kassa.domain.time.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Lets actors go on one at a time, on a clock of its own; at each place where one may pause a
 * random number decides who goes on. The same seed gives the same history.
 */
final class Turns implements UnitOfWork.Turns {

  /** An actor is over, because its server is. */
  static final class ServerDied extends Error {

    private static final long serialVersionUID = 1L;

    ServerDied() {
      super("The server has died", null, false, false);
    }
  }

  private static final ExecutorService THREADS =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work, "simulation");
            thread.setDaemon(true);
            return thread;
          });
  private static final int STAY_PERCENT = 30;
  private static final int PERCENT = 100;
  private static final int STEP_MAX_MILLIS = 20;
  private static final int STEPS_MAX = 60_000;
  private static final Duration LOCK_LIMIT = Duration.ofSeconds(10);

  private final Random random;
  private final MovableClock clock;
  private final List<Actor> actors = new ArrayList<>();
  private final List<Step> trace = new ArrayList<>();
  private final Set<String> unheld = new LinkedHashSet<>();
  private final Semaphore finished = new Semaphore(0);
  private Actor current;
  private BooleanSupplier end = () -> false;
  private boolean over;
  private Optional<Throwable> failure = Optional.empty();

  /** Something that happened. */
  record Step(Instant at, String actor, String what) {

    @Override
    public String toString() {
      return at + " " + actor + ": " + what;
    }
  }

  static final class Actor {
    private final String name;
    private final String place;
    private final Semaphore turn = new Semaphore(0);
    private Supplier<Optional<Instant>> wakes = () -> Optional.of(Instant.MIN);
    private BooleanSupplier condition = () -> true;
    private boolean dead;
    private Runnable over = () -> {};

    private Actor(String name, String place) {
      this.name = name;
      this.place = place;
    }
  }

  Turns(long seed, MovableClock clock) {
    this.random = new Random(seed);
    this.clock = clock;
  }

  /** Chance. */
  Random random() {
    return random;
  }

  /** Whether something happens that does so that often. */
  boolean chance(int percent) {
    return random.nextInt(PERCENT) < percent;
  }

  /** What happened, oldest first. */
  List<Step> trace() {
    return List.copyOf(trace);
  }

  /** Of what kind things were that were changed by somebody who did not hold them. */
  Set<String> unheld() {
    return unheld;
  }

  /** Writes down what happens. */
  void note(String what) {
    trace.add(new Step(clock.instant(), current == null ? "" : current.name, what));
  }

  /** Somebody begins at a place: a server that may die, or the world outside. */
  Actor begin(String name, String place, Runnable deeds) {
    Actor actor = new Actor(name, place);
    actors.add(actor);
    THREADS.execute(() -> live(actor, deeds));
    return actor;
  }

  /** Everybody at this place is over. */
  void kill(String place) {
    note("kills " + place);
    actors.stream().filter(it -> it.place.equals(place)).forEach(it -> it.dead = true);
  }

  /** Goes on until this is so, or nothing is left to be done. */
  void run(BooleanSupplier until) {
    end = until;
    handOver();
    finished.acquireUninterruptibly();
    failure.ifPresent(
        it -> {
          throw it instanceof RuntimeException own ? own : new IllegalStateException(it);
        });
  }

  @Override
  public void mayPause(String where) {
    note(where);
    pauseUntil(() -> Optional.of(Instant.MIN), () -> true, where);
  }

  @Override
  public void await(BooleanSupplier condition, String what) {
    if (!condition.getAsBoolean()) {
      note("waits for " + what);
      Instant limit = clock.instant().plus(LOCK_LIMIT);
      pauseUntil(
          () -> Optional.of(condition.getAsBoolean() ? Instant.MIN : limit), () -> true, what);
      if (!condition.getAsBoolean()) {
        note("has waited too long");
        throw new UnitOfWork.RolledBack("Waited too long for " + what);
      }
    }
  }

  @Override
  public void changedUnheld(Object entity) {
    note("changes an unheld " + entity.getClass().getSimpleName());
    unheld.add(entity.getClass().getSimpleName());
  }

  /** Somebody does something at a place, and who asked for it waits until it is over. */
  void ask(String name, String place, Runnable deeds) {
    boolean[] done = {false};
    Actor asked = begin(name, place, deeds);
    asked.over = () -> done[0] = true;
    pauseUntil(() -> Optional.of(Instant.MIN), () -> done[0], name);
  }

  /** Lets time pass. */
  void sleep(Duration length) {
    Instant until = clock.instant().plus(length);
    pauseUntil(() -> Optional.of(until), () -> true, "sleep");
  }

  /** Waits for work; it may come up at any time, or there may be none. */
  void awaitWork(Supplier<Optional<Instant>> nextDue) {
    pauseUntil(nextDue, () -> true, "work");
  }

  private void live(Actor actor, Runnable deeds) {
    actor.turn.acquireUninterruptibly();
    SimulatedContainer.pauseAt(this);
    try {
      if (!over && !actor.dead) {
        note("begins");
        deeds.run();
      }
    } catch (ServerDied died) {
      note("dies");
    } catch (RuntimeException | Error failed) {
      note("fails: " + failed);
      failure = failure.or(() -> Optional.of(failed));
    } finally {
      SimulatedContainer.pauseAt(null);
      actor.over.run();
      actors.remove(actor);
      handOver();
    }
  }

  private void pauseUntil(
      Supplier<Optional<Instant>> wakes, BooleanSupplier condition, String where) {
    Actor me = current;
    requireAlive(me);
    me.wakes = wakes;
    me.condition = condition;
    if (where.equals("commit") || !isReady(me) || !chance(STAY_PERCENT)) {
      handOver();
      me.turn.acquireUninterruptibly();
    }
    me.wakes = () -> Optional.of(Instant.MIN);
    me.condition = () -> true;
    requireAlive(me);
  }

  private void requireAlive(Actor me) {
    if (me.dead || over) {
      throw new ServerDied();
    }
  }

  /** Whoever is next goes on; may be the same. */
  private void handOver() {
    if (over || failure.isPresent() || end.getAsBoolean()) {
      finish();
      return;
    }
    Optional<Actor> next = Optional.empty();
    try {
      next = choose();
    } catch (RuntimeException | Error failed) {
      failure = failure.or(() -> Optional.of(failed));
    }
    if (next.isEmpty()) {
      finish();
      return;
    }
    current = next.get();
    current.turn.release();
  }

  /** The rest are woken one by one, to end. */
  private void finish() {
    over = true;
    if (actors.isEmpty()) {
      finished.release();
    } else {
      current = actors.get(0);
      current.turn.release();
    }
  }

  private Optional<Actor> choose() {
    if (trace.size() > STEPS_MAX) {
      throw new IllegalStateException("This goes on for ever");
    }
    clock.advance(Duration.ofMillis(random.nextInt(STEP_MAX_MILLIS)));
    List<Actor> ready = ready();
    if (ready.isEmpty()) {
      Optional<Instant> soonest =
          actors.stream()
              .filter(it -> it.condition.getAsBoolean())
              .flatMap(it -> it.wakes.get().stream())
              .min(Instant::compareTo);
      soonest.ifPresent(at -> clock.advance(Duration.between(clock.instant(), at)));
      ready = ready();
    }
    return ready.isEmpty()
        ? Optional.empty()
        : Optional.of(ready.get(random.nextInt(ready.size())));
  }

  private List<Actor> ready() {
    Predicate<Actor> isReady = this::isReady;
    return actors.stream().filter(isReady).toList();
  }

  private boolean isReady(Actor actor) {
    return actor.dead
        || (actor.condition.getAsBoolean()
            && actor.wakes.get().filter(at -> !at.isAfter(clock.instant())).isPresent());
  }
}
