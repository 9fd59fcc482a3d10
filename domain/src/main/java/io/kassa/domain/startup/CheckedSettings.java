package io.kassa.domain.startup;

/**
 * What an operator may configure of one feature. An application-scoped bean of this type is made at
 * the start, before the database is touched; its constructor reads and checks the configuration, so
 * that a senseless value stops the start rather than the first shopper.
 */
public interface CheckedSettings {

  /** What is configured, in a sentence for the log, without secrets. */
  String summary();
}
