package io.kassa.batch.catalogue;

import io.kassa.domain.digest.Sha256;
import io.kassa.domain.importing.FileVersion;
import io.kassa.domain.importing.ImportCatalogue;
import io.kassa.domain.startup.Preparation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.Config;

/**
 * Imports the files of {@code kassa.catalogue.directory}. A file that can't be read is told in one
 * line and left out; what was imported before stays.
 */
@ApplicationScoped
public class CatalogueImport implements Preparation {

  private static final Logger LOG = Logger.getLogger(CatalogueImport.class.getName());
  private static final int AFTER_THE_SCHEMA = 100;

  private Optional<Path> directory = Optional.empty();
  private ImportCatalogue importCatalogue;
  private CatalogueReader reader;

  CatalogueImport() {}

  @Inject
  CatalogueImport(Config config, ImportCatalogue importCatalogue, CatalogueReader reader) {
    this.directory =
        config
            .getOptionalValue("kassa.catalogue.directory", String.class)
            .filter(text -> !text.isBlank())
            .map(Path::of);
    this.importCatalogue = importCatalogue;
    this.reader = reader;
  }

  @Override
  public int order() {
    return AFTER_THE_SCHEMA;
  }

  @Override
  public void prepare() {
    importChangedFiles();
  }

  /** Imports what is new or changed. Safe to call at any time, on every server. */
  public void importChangedFiles() {
    try {
      for (CatalogueFile file : CatalogueFile.in(directory)) {
        importFile(file);
      }
    } catch (IOException unreadable) {
      LOG.log(Level.SEVERE, unreadable, () -> "The catalogue directory can't be read");
    }
  }

  private void importFile(CatalogueFile file) {
    try {
      byte[] content = file.read();
      FileVersion version = new FileVersion(file.name(), Sha256.of(content));
      if (!importCatalogue.isKnown(version)) {
        importCatalogue.run(version, reader.read(file.kind(), content));
        LOG.info(() -> "Imported " + file.name());
      }
    } catch (IOException | RuntimeException unusable) {
      LOG.severe(() -> file.name() + " was not imported: " + reason(unusable));
    }
  }

  private static String reason(Throwable unusable) {
    Throwable cause = unusable;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause.getClass().getSimpleName() + ": " + cause.getMessage();
  }
}
