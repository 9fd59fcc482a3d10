package io.kassa.domain.kustom.credential;

import io.kassa.domain.kustom.KustomCheckouts;
import io.kassa.domain.kustom.KustomOrderId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads sets, and which of them created an order, in the caller's transaction or a short one. */
@Stateless
public class LoadCredentialSets {

  @Inject CredentialSets sets;
  @Inject KustomCheckouts checkouts;

  /** Every set; they are not to be changed. */
  public List<CredentialSet> all() {
    return sets.findAll();
  }

  /** Which set created this order; nothing if we have no record of it. */
  public Optional<OrderSet> setOf(KustomOrderId orderId) {
    return checkouts.find(orderId).map(checkout -> new OrderSet(checkout.credentialSetId()));
  }

  /**
   * An order that we know.
   *
   * @param setId nothing: it was created with the configuration's
   */
  public record OrderSet(Optional<UUID> setId) {}
}
