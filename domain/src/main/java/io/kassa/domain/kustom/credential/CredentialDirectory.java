package io.kassa.domain.kustom.credential;

import io.kassa.domain.address.CountryCode;
import io.kassa.domain.kustom.KustomOrderId;
import io.kassa.domain.kustom.settings.KustomCredentials;
import io.kassa.domain.kustom.settings.KustomSettings;
import io.kassa.domain.secret.SecretKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Knows which credential set is for which sale, and which created which order. What it has read is
 * believed for {@code kassa.settings.cache.lifetime}, so a change is in force on every server after
 * that, and at once on the server that made it. Where no set is kept, the one of the configuration
 * ({@code kassa.kustom.username} and the others) is used.
 */
@ApplicationScoped
public class CredentialDirectory {

  private LoadCredentialSets load;
  private KustomSettings settings;
  private SecretKeys keys;
  private Clock clock;
  private Duration lifetime;
  private final KnownOrders known = new KnownOrders();
  private volatile Snapshot snapshot = Snapshot.NONE;

  private record Snapshot(List<CredentialSet> sets, Instant until) {
    static final Snapshot NONE = new Snapshot(List.of(), Instant.MIN);
  }

  CredentialDirectory() {}

  /** Reads these sets, and opens their passwords with these keys. */
  @Inject
  public CredentialDirectory(
      LoadCredentialSets load, KustomSettings settings, SecretKeys keys, Clock clock) {
    this.load = load;
    this.settings = settings;
    this.keys = keys;
    this.clock = clock;
    this.lifetime = settings.settingsLifetime();
  }

  /**
   * The set that a new order is created with: of those that cover the sale the one that says most
   * about it, and of these the newest.
   *
   * @return nothing: that of the configuration
   */
  public Optional<UUID> choose(String channelKey, CountryCode country) {
    Instant now = clock.instant();
    return sets().stream()
        .filter(set -> set.isActive(now) && set.scope().covers(channelKey, country))
        .max(
            Comparator.comparingInt((CredentialSet set) -> set.scope().precision())
                .thenComparing(CredentialSet::activeFrom)
                .thenComparing(CredentialSet::id))
        .map(CredentialSet::id);
  }

  /** The set that created this order; nothing: that of the configuration. */
  public Optional<UUID> setOf(KustomOrderId orderId) {
    return known.find(orderId, load::setOf);
  }

  /**
   * Which Kustom is asked with this set, and as whom.
   *
   * @param setId nothing: as the configuration says
   * @throws CredentialsUnusable if nobody has configured it, or its password can't be read
   */
  public KustomAccess access(Optional<UUID> setId) {
    return setId.isEmpty() ? configured() : kept(setId.get());
  }

  private KustomAccess configured() {
    return new KustomAccess(
        settings.environment(),
        settings
            .credentials()
            .orElseThrow(() -> new CredentialsUnusable("kassa.kustom.password is not configured")));
  }

  private KustomAccess kept(UUID setId) {
    CredentialSet set =
        sets().stream()
            .filter(it -> it.id().equals(setId))
            .findFirst()
            .or(() -> reloaded(setId))
            .orElseThrow(() -> new CredentialsUnusable("there is no credential set " + setId));
    String password =
        keys.open(set.password(), setId.toString())
            .orElseThrow(
                () ->
                    new CredentialsUnusable(
                        "the password of the credential set " + setId + " can't be opened"));
    return new KustomAccess(set.environment(), new KustomCredentials(set.username(), password));
  }

  /** Another server may have made it and used it since we looked. */
  private Optional<CredentialSet> reloaded(UUID setId) {
    forget();
    return sets().stream().filter(it -> it.id().equals(setId)).findFirst();
  }

  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) CredentialSetsChanged event) {
    forget();
  }

  private void forget() {
    snapshot = Snapshot.NONE;
  }

  private List<CredentialSet> sets() {
    Instant now = clock.instant();
    Snapshot current = snapshot;
    if (now.isBefore(current.until())) {
      return current.sets();
    }
    List<CredentialSet> fresh = load.all();
    snapshot = new Snapshot(fresh, now.plus(lifetime));
    return fresh;
  }
}
