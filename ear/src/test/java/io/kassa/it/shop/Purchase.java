package io.kassa.it.shop;

/** A cart on its way to an order: checked out, then paid, then confirmed. */
public record Purchase(StandIn standIn, ShopCart cart, String kustomOrderId) {

  /** Some things of a Swedish shop, checked out. */
  public static Purchase checkedOut(Shop shop, StandIn standIn) {
    ShopCart cart = shop.opensCart("se-webshop");
    cart.adds("TS001-WHT-M", 2);
    cart.adds("BK100", 1);
    return checkedOut(standIn, cart);
  }

  /** This cart, checked out. */
  public static Purchase checkedOut(StandIn standIn, ShopCart cart) {
    cart.checksOut();
    return new Purchase(standIn, cart, cart.kustomOrderId());
  }

  /** The shopper pays. */
  public Purchase paid() {
    standIn.pays(kustomOrderId);
    return this;
  }

  /** The shopper pays, though the shop would not have let that happen. */
  public Purchase paidUnasked() {
    standIn.paysUnasked(kustomOrderId);
    return this;
  }

  /** The shopper pays and the storefront confirms. */
  public Purchase confirmed() {
    paid();
    cart.confirms();
    return this;
  }

  /** How often Kustom was told that the order is safe. */
  public long acknowledgements() {
    return standIn.askedAbout(kustomOrderId).stream().filter(Asked::isAcknowledgement).count();
  }
}
