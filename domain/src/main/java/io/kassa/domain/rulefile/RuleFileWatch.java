package io.kassa.domain.rulefile;

import java.time.Duration;

/** Hears how rules that are files do. */
public interface RuleFileWatch {

  /** So many are at work, and so many files hold none that could be. */
  void loaded(int working, int broken);

  /** So many promotions are at work, and so many files hold none that could be. */
  void promotionsLoaded(int working, int broken);

  /** A rule or a promotion was evaluated, and answered or failed. */
  void evaluated(String rule, boolean answered, Duration length);

  /** An effect of one could not be carried out. */
  void effectRefused(String rule);
}
