package io.kassa.domain.kustom.credential;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All credential sets that are kept in the database. Every method needs a transaction. */
public interface CredentialSets {

  /** Keeps a new set. The commit fails if there is one of its id. */
  void add(CredentialSet set);

  /** Reads a set for changing it; it is held until the transaction ends. */
  Optional<CredentialSet> lock(UUID id);

  /** Every set, also those that are retired, oldest first. They are not to be changed. */
  List<CredentialSet> findAll();
}
