package io.kassa.domain.kustom.credential;

import io.kassa.domain.contract.InMemoryStore;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Credential sets in memory. */
public final class InMemoryCredentialSets extends InMemoryStore<CredentialSet>
    implements CredentialSets {

  public InMemoryCredentialSets() {
    super(List.of(CredentialSet::id));
  }

  @Override
  public Optional<CredentialSet> lock(UUID id) {
    return locked(it -> it.id().equals(id));
  }

  @Override
  public List<CredentialSet> findAll() {
    return entries().toList();
  }
}
