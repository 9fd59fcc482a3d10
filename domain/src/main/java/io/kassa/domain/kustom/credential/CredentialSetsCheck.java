package io.kassa.domain.kustom.credential;

import io.kassa.domain.kustom.settings.KustomSettings;
import io.kassa.domain.secret.SecretKeys;
import io.kassa.domain.startup.Preparation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;

/**
 * Tells which credentials there are, and stops the start where a set that is kept can't be used on
 * this server.
 */
@ApplicationScoped
class CredentialSetsCheck implements Preparation {

  private static final Logger LOG = Logger.getLogger(CredentialSetsCheck.class.getName());
  private static final int AFTER_THE_SCHEMA = 10;

  private LoadCredentialSets load;
  private SecretKeys keys;
  private KustomSettings settings;

  CredentialSetsCheck() {}

  @Inject
  CredentialSetsCheck(LoadCredentialSets load, SecretKeys keys, KustomSettings settings) {
    this.load = load;
    this.keys = keys;
    this.settings = settings;
  }

  @Override
  public int order() {
    return AFTER_THE_SCHEMA;
  }

  @Override
  public void prepare() {
    if (settings.credentials().isEmpty()) {
      LOG.warning("kassa.kustom.password is not configured: nothing can be paid with Kustom");
    }
    Optional<String> sealing = keys.sealingId(); // before the sets: a senseless key stops the start
    List<CredentialSet> sets = load.all();
    sets.forEach(this::require);
    LOG.info(
        () ->
            "Credential sets beside that of the configuration: "
                + sets.size()
                + sealing.map(id -> "; the key " + id + " seals").orElse("; no key seals"));
  }

  private void require(CredentialSet set) {
    String name = "the credential set " + set.id();
    if (!keys.knows(set.password().keyId())) {
      throw new IllegalStateException(
          SecretKeys.KEY
              + " has no key "
              + set.password().keyId()
              + ", with which the password of "
              + name
              + " is sealed");
    }
    if (keys.open(set.password(), set.id().toString()).isEmpty()) {
      throw new IllegalStateException(
          "The key "
              + set.password().keyId()
              + " of "
              + SecretKeys.KEY
              + " does not open the password of "
              + name);
    }
    settings
        .obstacle(set.environment())
        .ifPresent(
            why -> {
              throw new IllegalStateException("Of " + name + ": " + why);
            });
  }
}
