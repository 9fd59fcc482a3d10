package io.kassa.domain.kustom.credential;

import io.kassa.domain.kustom.settings.KustomEnvironment;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Keeps a credential set, or changes it, also where several do so for the first time at once. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // each attempt is a transaction
public class KeepCredentialSet {

  @Inject ManageCredentialSets manage;

  /**
   * Keeps a set under this id, or changes it, see {@link ManageCredentialSets#put}. Of two first
   * ones the database refuses one, which then finds the other's set and changes it.
   */
  public CredentialSet put(
      UUID id, KustomEnvironment environment, CredentialTerms terms, Optional<String> password) {
    try {
      return manage.put(id, environment, terms, password);
    } catch (EJBException lost) {
      if (manage.find(id).isEmpty()) {
        throw lost;
      }
      return manage.put(id, environment, terms, password);
    }
  }
}
