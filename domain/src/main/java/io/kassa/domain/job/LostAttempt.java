package io.kassa.domain.job;

import jakarta.ejb.ApplicationException;

/**
 * Another took the job over while somebody was at it; what the late one wanted to record is undone.
 */
@ApplicationException(rollback = true)
public final class LostAttempt extends RuntimeException {

  private static final long serialVersionUID = 1L;

  LostAttempt(ClaimedJob attempt) {
    super("Another is at " + attempt.definition() + " of " + attempt.subject());
  }
}
