package io.kassa.domain.order;

import io.kassa.domain.workbench.Shop;

/** The use cases of orders, working on a shop in memory. */
@SuppressWarnings("UnnecessaryAssignment") // there is no container that injects
public final class OrderUseCases {

  private OrderUseCases() {}

  public static CompleteCart completeCart(Shop shop) {
    CompleteCart completeCart = new CompleteCart();
    completeCart.carts = shop.carts;
    completeCart.preview = shop.preview();
    completeCart.orders = shop.orders;
    completeCart.payments = shop.payments;
    completeCart.paymentHooks = shop.paymentHooks();
    completeCart.orderHooks = shop.orderHooks();
    completeCart.cartEffects = shop.effects();
    completeCart.hooks = shop.hooks();
    completeCart.coupons = shop.coupons;
    completeCart.stock = shop.stock;
    completeCart.reviews = shop.reviews();
    completeCart.numbers = shop.numbers;
    completeCart.clock = shop.clock;
    return completeCart;
  }

  public static CancelOrder cancelOrder(Shop shop) {
    CancelOrder cancelOrder = new CancelOrder();
    cancelOrder.carts = shop.carts;
    cancelOrder.orders = shop.orders;
    cancelOrder.stock = shop.stock;
    cancelOrder.payments = shop.payments;
    cancelOrder.hooks = shop.paymentHooks();
    cancelOrder.orderHooks = shop.orderHooks();
    cancelOrder.clock = shop.clock;
    cancelOrder.preview = shop.preview();
    return cancelOrder;
  }

  public static LookUpOrder lookUpOrder(Shop shop) {
    LookUpOrder lookUpOrder = new LookUpOrder();
    lookUpOrder.carts = shop.carts;
    lookUpOrder.orders = shop.orders;
    lookUpOrder.payments = shop.payments;
    lookUpOrder.preview = shop.preview();
    return lookUpOrder;
  }
}
