package io.kassa.domain.stock;

import io.kassa.domain.contract.UnitOfWork;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** Stock in memory. */
public final class InMemoryStock implements Stock {

  private final UnitOfWork.Whole all =
      new UnitOfWork.Whole() {
        @Override
        protected Runnable remember() {
          return rememberAll();
        }
      };

  private final Map<String, Long> counted = new HashMap<>();
  private final Map<UUID, Hold> holds = new HashMap<>();
  private final Map<UUID, Sale> sales = new HashMap<>();

  /** What an order has, and which part of it came off a count. */
  private record Sale(Pieces pieces, Pieces ofCounted) {}

  @Override
  public void setCounted(Map<String, Long> newCounts) {
    counted.putAll(newCounts);
  }

  @Override
  public Optional<Long> onHand(String productNumber) {
    return Optional.ofNullable(counted.get(productNumber));
  }

  @Override
  public Optional<Shortage> shortage(UUID holder, Pieces wanted, Instant now) {
    return missing(holder, wanted, now).stream().findFirst();
  }

  @Override
  public HoldOutcome hold(Hold hold, Instant now) {
    join();
    Optional<Shortage> missing = shortage(hold.holder(), hold.pieces(), now);
    if (missing.isPresent()) {
      return new HoldOutcome.Missing(missing.get());
    }
    boolean renewed = claimedBy(hold.holder(), now).equals(hold.pieces());
    holds.put(hold.holder(), hold);
    return new HoldOutcome.Held(renewed);
  }

  @Override
  public Pieces claimedBy(UUID holder, Instant now) {
    return Optional.ofNullable(sales.get(holder))
        .map(Sale::pieces)
        .or(() -> Optional.ofNullable(holds.get(holder)).filter(lasts(now)).map(Hold::pieces))
        .orElse(Pieces.none());
  }

  @Override
  public void release(UUID holder) {
    join();
    holds.remove(holder);
  }

  @Override
  public void takeBack(UUID holder, UUID holdId) {
    join();
    holds.values().removeIf(it -> it.holder().equals(holder) && it.holdId().equals(holdId));
  }

  @Override
  public List<Shortage> sell(UUID holder, Pieces wanted, Instant now) {
    join();
    List<Shortage> missing = missing(holder, wanted, now);
    Map<String, Long> sold = new HashMap<>(wanted.byProduct());
    missing.forEach(it -> sold.put(it.productNumber(), it.left()));
    sold.values().removeIf(pieces -> pieces == 0);
    Map<String, Long> ofCounted = new HashMap<>(sold);
    ofCounted.keySet().retainAll(counted.keySet());
    ofCounted.forEach((product, pieces) -> counted.merge(product, -pieces, Long::sum));
    holds.remove(holder);
    sales.put(holder, new Sale(Pieces.of(sold), Pieces.of(ofCounted)));
    return missing;
  }

  @Override
  public void keepOnly(UUID holder, Pieces kept) {
    join();
    sales.computeIfPresent(holder, (it, sale) -> keepOnly(sale, kept));
  }

  private Sale keepOnly(Sale sale, Pieces kept) {
    Pieces ofCounted = atMost(sale.ofCounted(), kept);
    sale.ofCounted()
        .byProduct()
        .forEach(
            (product, pieces) -> counted.merge(product, pieces - ofCounted.of(product), Long::sum));
    return new Sale(atMost(sale.pieces(), kept), ofCounted);
  }

  @Override
  public int forgetEnded(Instant now, int limit) {
    List<UUID> ended =
        holds.values().stream().filter(lasts(now).negate()).map(Hold::holder).limit(limit).toList();
    ended.forEach(holds::remove);
    return ended.size();
  }

  private static Pieces atMost(Pieces pieces, Pieces limit) {
    return Pieces.in(
        pieces.byProduct().keySet(),
        product -> product,
        product -> Math.min(pieces.of(product), limit.of(product)));
  }

  private void join() {
    UnitOfWork.current().ifPresent(work -> work.holdWhole(all));
  }

  private Runnable rememberAll() {
    Map<String, Long> countedNow = Map.copyOf(counted);
    Map<UUID, Hold> holdsNow = Map.copyOf(holds);
    Map<UUID, Sale> salesNow = Map.copyOf(sales);
    return () -> {
      counted.clear();
      counted.putAll(countedNow);
      holds.clear();
      holds.putAll(holdsNow);
      sales.clear();
      sales.putAll(salesNow);
    };
  }

  private List<Shortage> missing(UUID holder, Pieces wanted, Instant now) {
    List<Shortage> missing = new ArrayList<>();
    wanted
        .byProduct()
        .forEach(
            (product, pieces) -> {
              long left = left(holder, product, now).orElse(pieces);
              if (left < pieces) {
                missing.add(new Shortage(product, pieces, left));
              }
            });
    return missing;
  }

  private Optional<Long> left(UUID holder, String product, Instant now) {
    long heldByOthers =
        holds.values().stream()
            .filter(it -> !it.holder().equals(holder))
            .filter(lasts(now))
            .mapToLong(it -> it.pieces().of(product))
            .sum();
    return onHand(product).map(pieces -> Math.max(0, pieces - heldByOthers));
  }

  private static Predicate<Hold> lasts(Instant now) {
    return hold -> now.isBefore(hold.until());
  }
}
