package io.kassa.domain.kustom.credential;

import io.kassa.domain.kustom.KustomAnswer;
import java.util.Optional;
import java.util.UUID;

/** Asks Kustom something harmless, to see whether it lets us in. */
public interface CredentialProbe {

  /**
   * Asks with this set, over the network: not inside a transaction. Done says that Kustom knows who
   * we are; refused, that it does not let us in; unknown, that nobody knows.
   *
   * @param setId nothing: that of the configuration
   */
  KustomAnswer<UUID> ask(Optional<UUID> setId);
}
