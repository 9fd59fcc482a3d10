package io.kassa.domain.review;

import java.util.List;
import java.util.Optional;

/** All cases. Every method needs a transaction. */
public interface ReviewCases {

  /** Keeps a new case. The commit fails if there is one of its key, open or closed. */
  void add(ReviewCase reviewCase);

  /** Reads the case of this key for changing it; it is held until the transaction ends. */
  Optional<ReviewCase> lock(String key);

  /** How many cases are open. */
  long countOpen();

  /** The open cases, at most so many, oldest first. */
  List<ReviewCase> findOpen(int limit);
}
