package io.kassa.domain.kustom.credential;

import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import io.kassa.domain.kustom.KustomAnswer;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Finds out whether Kustom lets us in with a set. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // Kustom is asked
public class CheckCredentialSet {

  @Inject LoadCredentialSets load;
  @Inject CredentialProbe probe;

  /**
   * Asks Kustom once.
   *
   * @param setId nothing: that of the configuration
   * @throws Rejection NOT_FOUND if there is no such set
   */
  public KustomAnswer<UUID> check(Optional<UUID> setId) {
    if (setId.isPresent() && load.all().stream().noneMatch(it -> it.id().equals(setId.get()))) {
      throw new Rejection(ErrorCode.NOT_FOUND, "There is no such credential set.");
    }
    return probe.ask(setId);
  }
}
