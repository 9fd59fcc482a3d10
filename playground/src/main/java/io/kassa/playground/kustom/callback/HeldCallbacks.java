package io.kassa.playground.kustom.callback;

import io.kassa.playground.fault.CallbackFault;
import io.kassa.playground.journal.CallbackKind;
import io.kassa.playground.json.ObjectEdit;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/** The callbacks that a fault keeps back, oldest first. Safe for many threads. */
public final class HeldCallbacks {
  /** How many are kept back at most; more are sent at once. */
  public static final int HELD_MAX = 10_000;

  private final List<Held> held = new ArrayList<>();

  private record Held(CallbackKind kind, String url, boolean untilNext, Runnable sending) {
    private JsonObject toJson() {
      return ObjectEdit.empty()
          .put("kind", kind.wireName())
          .put("url", url)
          .put("until", untilNext ? "next" : "released")
          .done();
    }
  }

  /**
   * Keeps a callback back if the fault says so.
   *
   * @param sending sends it; must not wait for anybody
   * @return whether it is kept back
   */
  public boolean holds(CallbackFault fault, CallbackKind kind, String url, Runnable sending) {
    boolean untilNext = fault instanceof CallbackFault.Reorder;
    if (!untilNext && !(fault instanceof CallbackFault.Hold)) {
      return false;
    }
    return add(new Held(kind, url, untilNext, sending));
  }

  /** One of this kind was sent and answered: those that waited for it follow. */
  public void sent(CallbackKind kind) {
    take(callback -> callback.kind() == kind && callback.untilNext())
        .forEach(callback -> callback.sending().run());
  }

  /**
   * Sends all of them.
   *
   * @param newestFirst whether in the opposite order of that in which they came
   * @return how many
   */
  public int release(boolean newestFirst) {
    List<Held> released = take(callback -> true);
    if (newestFirst) {
      Collections.reverse(released);
    }
    released.forEach(callback -> callback.sending().run());
    return released.size();
  }

  /** What is kept back: {@code kind, url, until}, the last one {@code next} or {@code released}. */
  public synchronized List<JsonObject> list() {
    return held.stream().map(Held::toJson).toList();
  }

  /** Forgets what is kept back. */
  public synchronized void clear() {
    held.clear();
  }

  private synchronized boolean add(Held callback) {
    return held.size() < HELD_MAX && held.add(callback);
  }

  private synchronized List<Held> take(Predicate<Held> wanted) {
    List<Held> taken = new ArrayList<>(held.stream().filter(wanted).toList());
    held.removeAll(taken);
    return taken;
  }
}
