package io.kassa.domain.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All cases. Every method needs a transaction. */
public interface ReviewCases {

  /** Keeps a new case. The commit fails if one of its key is open. */
  void add(ReviewCase reviewCase);

  /** Reads the open case of this key for changing it; it is held until the transaction ends. */
  Optional<ReviewCase> lock(String key);

  /**
   * Whether a case of this key was closed that was about this order.
   *
   * @param orderId nothing: about none
   */
  boolean isDecided(String key, Optional<UUID> orderId);

  /** Reads a case for changing it; it is held until the transaction ends. */
  Optional<ReviewCase> lock(UUID caseId);

  /** Reads a case; it is not to be changed. */
  Optional<ReviewCase> find(UUID caseId);

  /** How many cases are open. */
  long countOpen();

  /** How many cases of this kind are open. */
  long countOpen(ReviewKind kind);

  /**
   * The open cases, at most so many, oldest first.
   *
   * @param after only those after this one, open or closed; nothing: from the first
   */
  List<ReviewCase> findOpen(Optional<ReviewCase> after, int limit);

  /**
   * The closed cases, at most so many, those that were closed last first.
   *
   * @param after only those after this one, which is closed; nothing: from the first
   */
  List<ReviewCase> findClosed(Optional<ReviewCase> after, int limit);

  /** Every case about a cart, open or not, oldest first; they are not to be changed. */
  List<ReviewCase> findAll(UUID cartId);

  /** The open cases about an order. */
  List<ReviewCase> findOpenOf(UUID orderId);
}
