package io.kassa.domain.startup;

/** Something that has to be done before the first request. Every bean of this type is run once. */
public interface Preparation {

  /**
   * Lower ones come first. The schema is migrated at 0: what needs no database is below, what needs
   * the tables above.
   */
  int order();

  /** Does it, outside any transaction; an exception stops the start. */
  void prepare();
}
