package io.kassa.domain.importing;

import java.time.Instant;

/** Which files have been imported. Every method needs a transaction. */
public interface ImportedFiles {

  /** Whether this version is the one that was imported last under its name. */
  boolean contains(FileVersion version);

  /** Notes that this version is imported with this transaction. */
  void put(FileVersion version, Instant now);
}
