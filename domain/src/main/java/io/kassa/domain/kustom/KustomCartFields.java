package io.kassa.domain.kustom;

/** The marks that Kustom's part keeps in a cart's fields (commerce integration, cart fields). */
public final class KustomCartFields {

  /** Kustom's id of the cart's living order. */
  public static final String ORDER_ID = "kustomOrderId";

  private KustomCartFields() {}
}
