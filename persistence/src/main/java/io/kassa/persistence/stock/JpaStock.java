package io.kassa.persistence.stock;

import io.kassa.domain.stock.Hold;
import io.kassa.domain.stock.HoldOutcome;
import io.kassa.domain.stock.Pieces;
import io.kassa.domain.stock.Shortage;
import io.kassa.domain.stock.Stock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Whoever gives pieces away locks the counted products first, and then counts what others hold: at
 * that moment nobody else can be giving away the same ones.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class JpaStock implements Stock {

  @PersistenceContext(unitName = "kassa")
  private EntityManager entityManager;

  @Override
  public void setCounted(Map<String, Long> counted) {
    if (!counted.isEmpty()) {
      entityManager.flush();
      rows().lockAll();
      counted.forEach(rows()::setCounted);
    }
  }

  @Override
  public Optional<Long> onHand(String productNumber) {
    return Optional.ofNullable(rows().counted(List.of(productNumber)).get(productNumber));
  }

  @Override
  public Optional<Shortage> shortage(UUID holder, Pieces wanted, Instant now) {
    return missing(wanted, left(holder, rows().counted(products(wanted)), now)).stream()
        .findFirst();
  }

  @Override
  public HoldOutcome hold(Hold hold, Instant now) {
    Map<String, Long> counted = rows().lockCounted(products(hold.pieces()));
    List<Shortage> missing = missing(hold.pieces(), left(hold.holder(), counted, now));
    if (!missing.isEmpty()) {
      return new HoldOutcome.Missing(missing.get(0));
    }
    String holder = hold.holder().toString();
    boolean renewed = claimedBy(hold.holder(), now).equals(hold.pieces());
    rows().deleteHeld(holder);
    rows().insertHeld(holder, hold.holdId().toString(), hold.pieces().byProduct(), hold.until());
    return new HoldOutcome.Held(renewed);
  }

  @Override
  public Pieces claimedBy(UUID holder, Instant now) {
    return Pieces.of(rows().claimedBy(holder.toString(), now));
  }

  @Override
  public void release(UUID holder) {
    rows().deleteHeld(holder.toString());
  }

  @Override
  public void takeBack(UUID holder, UUID holdId) {
    rows().deleteHeld(holder.toString(), holdId.toString());
  }

  @Override
  public List<Shortage> sell(UUID holder, Pieces wanted, Instant now) {
    Map<String, Long> counted = rows().lockCounted(products(wanted));
    Map<String, Long> left = left(holder, counted, now);
    rows().deleteHeld(holder.toString());
    wanted
        .byProduct()
        .forEach(
            (product, pieces) ->
                take(
                    holder.toString(),
                    new StockRows.Claim(
                        product,
                        Math.min(pieces, left.getOrDefault(product, pieces)),
                        counted.containsKey(product))));
    return missing(wanted, left);
  }

  private void take(String holder, StockRows.Claim claim) {
    if (claim.pieces() > 0) {
      rows().insertSold(holder, claim);
      if (claim.wasCounted()) {
        rows().addToCounted(claim.productNumber(), -claim.pieces());
      }
    }
  }

  @Override
  public void keepOnly(UUID holder, Pieces kept) {
    List<StockRows.Claim> tooMany =
        rows().soldTo(holder.toString()).stream()
            .filter(it -> it.pieces() > kept.of(it.productNumber()))
            .toList();
    rows()
        .lockCounted(
            tooMany.stream()
                .filter(StockRows.Claim::wasCounted)
                .map(StockRows.Claim::productNumber)
                .toList());
    tooMany.forEach(it -> putBack(holder.toString(), it, kept.of(it.productNumber())));
  }

  private void putBack(String holder, StockRows.Claim sold, long kept) {
    if (sold.wasCounted()) {
      rows().addToCounted(sold.productNumber(), sold.pieces() - kept);
    }
    if (kept == 0) {
      rows().deleteSold(holder, sold.productNumber());
    } else {
      rows().setSold(holder, sold.productNumber(), kept);
    }
  }

  @Override
  public int forgetEnded(Instant now, int limit) {
    return rows().deleteEnded(now, limit);
  }

  /** What the holder can have of those products that were counted. */
  private Map<String, Long> left(UUID holder, Map<String, Long> counted, Instant now) {
    Map<String, Long> held = rows().heldByOthers(holder.toString(), counted.keySet(), now);
    Map<String, Long> left = new HashMap<>();
    counted.forEach(
        (product, pieces) ->
            left.put(product, Math.max(0, pieces - held.getOrDefault(product, 0L))));
    return left;
  }

  private static List<Shortage> missing(Pieces wanted, Map<String, Long> left) {
    List<Shortage> missing = new ArrayList<>();
    wanted
        .byProduct()
        .forEach(
            (product, pieces) -> {
              if (left.getOrDefault(product, pieces) < pieces) {
                missing.add(new Shortage(product, pieces, left.get(product)));
              }
            });
    return missing;
  }

  private static List<String> products(Pieces pieces) {
    return List.copyOf(pieces.byProduct().keySet());
  }

  private StockRows rows() {
    return new StockRows(entityManager);
  }
}
