package io.kassa.domain.stock;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The stock of all products and who has a claim on it. A product that was never counted is
 * unlimited. Every method needs a transaction; those that give pieces to somebody keep everybody
 * else from these products until it ends, on all servers, so the last piece is given once. They
 * take the products in one order, so they never wait for each other in a circle; whoever holds a
 * cart too has to hold it first.
 */
public interface Stock {

  /**
   * Says how many pieces a count has found that may still be sold. It is the truth from then on:
   * what was sold before is off it already; what is held stays held, and comes off it.
   *
   * @param counted pieces by product number, none negative; other products stay as they are
   */
  void setCounted(Map<String, Long> counted);

  /** Pieces that are not sold, held or not; nothing where the product is unlimited. */
  Optional<Long> onHand(String productNumber);

  /** What would be missing if the holder were given these pieces now; gives nothing. */
  Optional<Shortage> shortage(UUID holder, Pieces wanted, Instant now);

  /** Holds all of the pieces in place of what the holder had, or changes nothing. */
  HoldOutcome hold(Hold hold, Instant now);

  /** What the holder has at present, be it held or sold. */
  Pieces claimedBy(UUID holder, Instant now);

  /** Lets go of what is held, whatever it is; what is sold stays sold. */
  void release(UUID holder);

  /** Lets go of one hold, unless another has replaced it or the pieces are sold. */
  void takeBack(UUID holder, UUID holdId);

  /**
   * Takes pieces off the stock for good, those that the holder had and if need be others that
   * nobody has. Where there are too few it takes what there is.
   *
   * @return what is missing
   */
  List<Shortage> sell(UUID holder, Pieces wanted, Instant now);

  /**
   * Leaves the holder at most these of the pieces that were sold, and puts the others back; once
   * more changes nothing.
   */
  void keepOnly(UUID holder, Pieces kept);

  /**
   * Forgets holds that have ended; they count for nothing any more.
   *
   * @param limit how many at most
   * @return how many
   */
  int forgetEnded(Instant now, int limit);
}
