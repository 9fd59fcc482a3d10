package io.kassa.domain.kustom.validation;

import java.time.Duration;

/** Hears how validations end. */
interface ValidationWatch {

  /** How a validation ended. */
  enum Ending {
    APPROVED,
    REFUSED,
    /** There was no decision by the deadline. */
    UNDECIDED
  }

  /** One ended so, after so long. */
  void ended(Ending ending, Duration length);
}
