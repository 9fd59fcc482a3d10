package io.kassa.domain.kustom.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kassa.domain.address.CountryCode;
import io.kassa.domain.contract.Transactions;
import io.kassa.domain.kustom.settings.KustomEnvironment;
import io.kassa.domain.secret.SealedSecret;
import io.kassa.domain.time.MovableClock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of credential sets has to do. */
public interface CredentialSetsContract {

  CredentialSets credentialSets();

  Transactions transactions();

  @Test
  default void aSetIsFoundAsItWasKept() {
    CredentialScope scope =
        new CredentialScope(Optional.of("se"), Optional.of(CountryCode.of("SE")));
    UUID id = kept(scope);

    CredentialSet found = found(id);

    assertThat(found.name()).isEqualTo("Sweden");
    assertThat(found.scope()).isEqualTo(scope);
    assertThat(found.environment()).isEqualTo(KustomEnvironment.PRODUCTION);
    assertThat(found.username()).isEqualTo("user");
    assertThat(found.password()).isEqualTo(new SealedSecret("k1", "sealed"));
    assertThat(found.activeFrom()).isEqualTo(MovableClock.START);
    assertThat(found.retiredAt()).isEmpty();
  }

  @Test
  default void aSetMayBeForEverySale() {
    assertThat(found(kept(CredentialScope.everywhere())).scope())
        .isEqualTo(CredentialScope.everywhere());
  }

  @Test
  default void aChangedSetIsFoundChanged() {
    UUID id = kept(CredentialScope.everywhere());
    Instant later = MovableClock.START.plusSeconds(5);

    transactions().run(() -> credentialSets().lock(id).orElseThrow().retire(later));
    assertThat(found(id).retiredAt()).contains(later);

    transactions().run(() -> credentialSets().lock(id).orElseThrow().restore(later));
    assertThat(found(id).retiredAt()).isEmpty();
  }

  @Test
  default void theSameIdIsNotKeptTwice() {
    UUID id = kept(CredentialScope.everywhere());

    assertThatThrownBy(() -> keep(id, CredentialScope.everywhere()))
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  default void everySetIsListed() {
    UUID first = kept(CredentialScope.everywhere());
    UUID second = kept(CredentialScope.everywhere());

    List<UUID> all =
        transactions()
            .in(() -> credentialSets().findAll().stream().map(CredentialSet::id).toList());

    assertThat(all).contains(first, second);
  }

  private UUID kept(CredentialScope scope) {
    UUID id = UUID.randomUUID();
    keep(id, scope);
    return id;
  }

  private void keep(UUID id, CredentialScope scope) {
    CredentialSet set = new CredentialSet(id, KustomEnvironment.PRODUCTION, MovableClock.START);
    set.describe(
        new CredentialTerms("Sweden", scope, "user", Optional.empty()), MovableClock.START);
    set.seal(new SealedSecret("k1", "sealed"), MovableClock.START);
    transactions().run(() -> credentialSets().add(set));
  }

  private CredentialSet found(UUID id) {
    return transactions().in(() -> credentialSets().lock(id)).orElseThrow();
  }
}
