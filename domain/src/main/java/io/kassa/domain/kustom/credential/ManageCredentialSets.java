package io.kassa.domain.kustom.credential;

import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import io.kassa.domain.kustom.settings.KustomEnvironment;
import io.kassa.domain.kustom.settings.KustomSettings;
import io.kassa.domain.secret.SealedSecret;
import io.kassa.domain.secret.SecretKeys;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** What an administrator does with credential sets. Every command may be repeated. */
@Stateless
public class ManageCredentialSets {

  /** Sets that are not retired. */
  static final int MAX_SETS = 200;

  /** Sets with those that are retired, which may have orders to look after: they are all read. */
  static final int MAX_KEPT = 1_000;

  @Inject CredentialSets sets;
  @Inject SecretKeys keys;
  @Inject KustomSettings settings;
  @Inject Event<CredentialSetsChanged> changed;
  @Inject Clock clock;

  /** Every set, oldest first; none of their passwords can be read. */
  public List<CredentialSet> list() {
    return sets.findAll();
  }

  /** A set; its password can't be read. */
  public Optional<CredentialSet> find(UUID id) {
    return sets.findAll().stream().filter(it -> it.id().equals(id)).findFirst();
  }

  /**
   * Keeps a set under this id, or changes it.
   *
   * @param password nothing: it stays as it is
   * @return the set as it is now
   * @throws Rejection INVALID_REQUEST if a new set has no password, a known one another
   *     environment, no key is configured to seal with, or there are too many
   */
  public CredentialSet put(
      UUID id, KustomEnvironment environment, CredentialTerms terms, Optional<String> password) {
    CredentialSet set = sets.lock(id).orElseGet(() -> added(id, environment, password));
    if (set.environment() != environment) {
      throw refused("The environment of a credential set can't be changed: its orders are there.");
    }
    set.describe(terms, now());
    password.ifPresent(text -> set.seal(sealed(id, text), now()));
    changed.fire(new CredentialSetsChanged());
    return set;
  }

  private CredentialSet added(UUID id, KustomEnvironment environment, Optional<String> password) {
    if (password.isEmpty()) {
      throw refused("A new credential set needs a password.");
    }
    settings
        .obstacle(environment)
        .ifPresent(
            why -> {
              throw refused(why + ".");
            });
    List<CredentialSet> all = sets.findAll();
    if (all.size() >= MAX_KEPT) {
      throw refused("There are " + MAX_KEPT + " credential sets already, with the retired ones.");
    }
    requireRoom(all);
    CredentialSet set = new CredentialSet(id, environment, now());
    set.seal(sealed(id, password.get()), now());
    sets.add(set);
    return set;
  }

  /** Lets no new order be created with it; those that it created are looked after with it. */
  public CredentialSet retire(UUID id) {
    return change(id, set -> set.retire(now()));
  }

  /**
   * Takes back that it was retired.
   *
   * @throws Rejection NOT_FOUND; INVALID_REQUEST if there are too many that are not
   */
  public CredentialSet restore(UUID id) {
    return change(
        id,
        set -> {
          if (set.retiredAt().isPresent()) {
            requireRoom(sets.findAll());
          }
          set.restore(now());
        });
  }

  private static void requireRoom(List<CredentialSet> all) {
    if (all.stream().filter(it -> it.retiredAt().isEmpty()).count() >= MAX_SETS) {
      throw refused("There are " + MAX_SETS + " credential sets already that are not retired.");
    }
  }

  /**
   * Seals every password with the first key that is configured, so that the older keys may go.
   *
   * @return how many were sealed with another
   * @throws Rejection INVALID_REQUEST if one can't be opened: then none is changed
   */
  public int sealAnew() {
    List<CredentialSet> old =
        sets.findAll().stream()
            .filter(set -> !keys.sealingId().equals(Optional.of(set.password().keyId())))
            .toList();
    old.forEach(set -> change(set.id(), this::sealAnew));
    return old.size();
  }

  private void sealAnew(CredentialSet set) {
    String password =
        keys.open(set.password(), set.id().toString())
            .orElseThrow(
                () -> refused("The password of the credential set " + set.id() + " is locked."));
    set.seal(sealed(set.id(), password), now());
  }

  private CredentialSet change(UUID id, Consumer<CredentialSet> change) {
    CredentialSet set =
        sets.lock(id)
            .orElseThrow(
                () -> new Rejection(ErrorCode.NOT_FOUND, "There is no such credential set."));
    change.accept(set);
    changed.fire(new CredentialSetsChanged());
    return set;
  }

  private SealedSecret sealed(UUID id, String password) {
    if (keys.sealingId().isEmpty()) {
      throw refused(SecretKeys.KEY + " is not configured: no password can be kept.");
    }
    return keys.seal(password, id.toString());
  }

  /** As exact as the database keeps it. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private static Rejection refused(String why) {
    return new Rejection(ErrorCode.INVALID_REQUEST, why);
  }
}
