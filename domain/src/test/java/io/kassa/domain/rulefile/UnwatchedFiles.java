package io.kassa.domain.rulefile;

import java.time.Duration;

/** Nobody looks how files do. */
final class UnwatchedFiles implements RuleFileWatch {

  @Override
  public void loaded(int working, int broken) {}

  @Override
  public void promotionsLoaded(int working, int broken) {}

  @Override
  public void evaluated(String rule, boolean answered, Duration length) {}

  @Override
  public void effectRefused(String rule) {}
}
