package io.kassa.domain.administration;

import java.util.Optional;
import java.util.UUID;

/**
 * Which cases are listed.
 *
 * @param open true: those that wait for a person, oldest first; false: closed ones, newest first
 * @param after only those after this one in that order: the last of one page begins the next
 * @param limit 1 to {@value #MAX_LIMIT}
 */
public record CaseQuery(boolean open, Optional<UUID> after, int limit) {

  /** Cases of one page. */
  public static final int MAX_LIMIT = 200;

  public CaseQuery {
    if (limit < 1 || limit > MAX_LIMIT) {
      throw new IllegalArgumentException("limit is 1 to " + MAX_LIMIT);
    }
  }
}
