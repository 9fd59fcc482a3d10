package io.kassa.batch.rulefile;

import io.kassa.domain.rulefile.LoadedPromotions;
import io.kassa.domain.rulefile.LoadedRules;
import io.kassa.domain.rulefile.RuleDirectory;
import io.kassa.domain.startup.Preparation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.Config;

/**
 * Loads the rules and promotions in {@code kassa.rules.directory}, at the start and whenever a file
 * has changed. A directory that can't be read is told once, and the rules stay as they are.
 */
@ApplicationScoped
public class RuleFileLoading implements Preparation {

  private static final Logger LOG = Logger.getLogger(RuleFileLoading.class.getName());
  private static final int AFTER_THE_SCHEMA = 110;

  private Optional<RuleDirectory> directory = Optional.empty();
  private LoadedRules rules;
  private LoadedPromotions promotions;
  private RuleDirectory.Look loaded = RuleDirectory.Look.at(Map.of());
  private RuleDirectory.Look seen = loaded;
  private boolean readable = true;

  RuleFileLoading() {}

  @Inject
  RuleFileLoading(Config config, LoadedRules rules, LoadedPromotions promotions) {
    this.directory =
        config
            .getOptionalValue("kassa.rules.directory", String.class)
            .filter(text -> !text.isBlank())
            .map(text -> new RuleDirectory(Path.of(text)));
    this.rules = rules;
    this.promotions = promotions;
  }

  @Override
  public int order() {
    return AFTER_THE_SCHEMA;
  }

  @Override
  public void prepare() {
    look(true);
  }

  /**
   * Loads all files anew if one has changed, has come or has gone, and all are as they were at the
   * look before: what is half written is not at rest.
   */
  public void loadChangedFiles() {
    look(false);
  }

  private synchronized void look(boolean atOnce) {
    if (directory.isEmpty()) {
      return;
    }
    try {
      RuleDirectory.Look look = directory.get().look();
      boolean atRest = atOnce || look.equals(seen);
      if (atRest && !look.equals(loaded)) {
        promotions.load(look);
        rules.load(look);
        loaded = look;
      }
      seen = look;
      readable = true;
    } catch (IOException unreadable) {
      if (readable) {
        LOG.severe(() -> "The rules can't be read from their directory: " + unreadable);
      }
      readable = false;
    }
  }
}
