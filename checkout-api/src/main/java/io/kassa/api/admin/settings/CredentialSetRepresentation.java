package io.kassa.api.admin.settings;

import io.kassa.domain.address.CountryCode;
import io.kassa.domain.kustom.credential.CredentialSet;
import io.kassa.domain.kustom.settings.KustomCredentials;
import io.kassa.domain.kustom.settings.KustomSettings;
import java.time.Instant;
import java.util.Optional;

/**
 * A credential set; its password is never shown.
 *
 * @param id {@code default}: that of the configuration, which is not changed here
 * @param usable whether there is a password
 * @param sealedWith which of the keys in {@code kassa.settings.keys}
 */
public record CredentialSetRepresentation(
    String id,
    String name,
    String environment,
    Optional<String> username,
    boolean usable,
    Optional<String> channelKey,
    Optional<String> countryCode,
    Optional<String> activeFrom,
    Optional<String> retiredAt,
    Optional<String> changedAt,
    Optional<String> sealedWith) {

  /** By which the configuration's set is named. */
  static final String DEFAULT = "default";

  static CredentialSetRepresentation of(CredentialSet set) {
    return new CredentialSetRepresentation(
        set.id().toString(),
        set.name(),
        set.environment().key(),
        Optional.of(set.username()),
        true,
        set.scope().channelKey(),
        set.scope().country().map(CountryCode::code),
        Optional.of(set.activeFrom().toString()),
        set.retiredAt().map(Instant::toString),
        Optional.of(set.changedAt().toString()),
        Optional.of(set.password().keyId()));
  }

  static CredentialSetRepresentation of(KustomSettings settings) {
    Optional<KustomCredentials> credentials = settings.credentials();
    return new CredentialSetRepresentation(
        DEFAULT,
        "The server's configuration",
        settings.environment().key(),
        credentials.map(KustomCredentials::username).filter(it -> !it.isEmpty()),
        credentials.isPresent(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
