package io.kassa.domain.kustom.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.address.Address;
import io.kassa.domain.address.AddressFixture;
import io.kassa.domain.cart.Cart;
import io.kassa.domain.cart.change.AddItem;
import io.kassa.domain.cart.change.SetAddress;
import io.kassa.domain.kustom.KustomAddressFixture;
import io.kassa.domain.kustom.KustomCheckout;
import io.kassa.domain.kustom.KustomOrder;
import io.kassa.domain.kustom.KustomOrderFixture;
import io.kassa.domain.kustom.KustomOrderId;
import io.kassa.domain.workbench.Shop;
import java.util.Optional;
import java.util.UUID;

/** A shopper with two shirts in the cart, and what may happen to both. */
final class CheckoutScene {

  final Shop shop = new Shop();
  final StartKustomCheckout startCheckout = CheckoutUseCases.startCheckout(shop);
  final Cart cart = shop.aCartWithTwoShirts();

  String start() {
    return startCheckout.start(cart.id(), KustomOrderFixture.URLS);
  }

  KustomOrderId onlyOrder() {
    assertThat(shop.kustom.orderIds()).hasSize(1);
    return shop.kustom.orderIds().get(0);
  }

  KustomCheckout living() {
    return shop.checkouts.findLiving(cart.id()).orElseThrow();
  }

  KustomOrder read(KustomOrderId orderId) {
    return shop.kustom.read(orderId).result().orElseThrow();
  }

  void pay(KustomOrderId orderId) {
    shop.kustom.pay(orderId, KustomAddressFixture.kimInStockholm());
  }

  void addACap() {
    shop.change(cart.id(), new AddItem(UUID.randomUUID(), "CP010", 1));
  }

  void sendTo(String country) {
    Address address = AddressFixture.in(country);
    shop.change(cart.id(), new SetAddress(Optional.of(address), new SetAddress.Recipient.Leave()));
  }
}
