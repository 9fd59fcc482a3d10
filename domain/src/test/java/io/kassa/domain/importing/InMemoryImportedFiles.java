package io.kassa.domain.importing;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Imported files in memory. */
public final class InMemoryImportedFiles implements ImportedFiles {

  private final Map<String, String> versions = new HashMap<>();

  @Override
  public boolean contains(FileVersion version) {
    return version.sha256().equals(versions.get(version.name()));
  }

  @Override
  public void put(FileVersion version, Instant now) {
    versions.put(version.name(), version.sha256());
  }
}
