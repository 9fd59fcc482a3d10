package io.kassa.domain.hook;

import java.time.Duration;

/** Hears how rules do that are waited for only so long. */
public interface RuleWatch {

  /** How a question to a rule ended. */
  enum Ending {
    /** It answered in time. */
    ANSWERED,
    /** It had not answered when the time was up. */
    LATE,
    /** It threw something. */
    FAILED,
    /** It was not asked: too many earlier questions to it, or to all rules, have no answer yet. */
    BUSY
  }

  /** A question to this rule ended so. */
  void ended(String hook, String rule, Ending ending);

  /** The rule has come to its end after so long, be it in time or not. */
  void took(String hook, String rule, Duration length);
}
