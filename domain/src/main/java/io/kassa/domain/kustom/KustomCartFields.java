package io.kassa.domain.kustom;

/** The marks that Kustom's part keeps in a cart's fields (commerce integration, cart fields). */
public final class KustomCartFields {

  /** Kustom's id of the cart's living order. */
  public static final String ORDER_ID = "kustomOrderId";

  /** The fingerprint of what is to be at Kustom. */
  public static final String PENDING_HASH = "kustomPendingHash";

  /** The fingerprint of what is at Kustom, as far as we know; nothing while we don't. */
  public static final String SYNC_HASH = "kustomSyncHash";

  private KustomCartFields() {}
}
