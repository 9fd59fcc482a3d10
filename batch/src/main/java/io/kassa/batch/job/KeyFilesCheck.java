package io.kassa.batch.job;

import io.kassa.domain.startup.Preparation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/**
 * Lets a server without a password for its files with keys stop at the start: without the keys the
 * server knows no user as whom the jobs could run, and nothing would ever be told to Kustom. Keys:
 * {@code kassa.keystore.password}, and {@code ltpa_keys_password} of a server that Liberty made.
 */
@ApplicationScoped
class KeyFilesCheck implements Preparation {

  private static final int BEFORE_THE_SCHEMA = -100;

  private Config config;

  KeyFilesCheck() {}

  @Inject
  KeyFilesCheck(Config config) {
    this.config = config;
  }

  @Override
  public int order() {
    return BEFORE_THE_SCHEMA;
  }

  @Override
  public void prepare() {
    if (Stream.of("ltpa_keys_password", "kassa.keystore.password").noneMatch(this::isThere)) {
      throw new IllegalArgumentException(
          "kassa.keystore.password is not configured: the server's own files with keys need one");
    }
  }

  /** A variable whose default is another that is empty comes as the name of that one. */
  private boolean isThere(String key) {
    Optional<String> value = config.getOptionalValue(key, String.class);
    return value.filter(text -> !text.isBlank() && !text.startsWith("${")).isPresent();
  }
}
