package io.kassa.it.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.kassa.it.server.OnSharedServer;
import io.kassa.it.shop.CartEvents;
import io.kassa.it.shop.Purchase;
import io.kassa.it.shop.Shop;
import io.kassa.it.shop.ShopCart;
import io.kassa.it.shop.StandIn;
import org.junit.jupiter.api.Test;

@OnSharedServer
class CartEventsIT {
  private final Shop shop;
  private final StandIn standIn;
  private final ShopCart cart;

  CartEventsIT(Shop shop, StandIn standIn) {
    this.shop = shop;
    this.standIn = standIn;
    this.cart = shop.opensCart("se-webshop");
  }

  @Test
  void aStreamBeginsWithTheWholeCart() {
    cart.adds("BK100", 2);

    try (CartEvents events = cart.events()) {
      CartEvents.Event first = events.next();
      assertThat(first.name()).isEqualTo("init");
      assertThat(first.json()).isEqualTo(cart.shown());
      assertThat(Long.parseLong(first.id())).isPositive();
    }
  }

  @Test
  void everyChangeIsShownAsTheWholeCart() {
    try (CartEvents events = cart.events()) {
      CartEvents.Event first = events.next();

      JsonNode changed = cart.adds("BK100", 2);

      CartEvents.Event second = events.next();
      assertThat(second.name()).isEqualTo("updated");
      assertThat(second.json()).isEqualTo(changed);
      assertThat(Long.parseLong(second.id())).isGreaterThan(Long.parseLong(first.id()));
    }
  }

  @Test
  void twoShoppersSeeEachOthersChanges() {
    ShopCart sameCart = shop.cart(cart.id());
    try (CartEvents mine = cart.events();
        CartEvents yours = sameCart.events()) {
      mine.next();
      yours.next();

      JsonNode first = cart.adds("BK100", 1);
      assertThat(yours.next().json()).isEqualTo(first);
      JsonNode second = sameCart.adds("TS001-WHT-M", 1);
      assertThat(mine.next(second::equals).name()).isEqualTo("updated");
    }
  }

  @Test
  void aPurchaseIsShown() {
    cart.adds("BK100", 1);
    try (CartEvents events = cart.events()) {
      events.next();

      Purchase.checkedOut(standIn, cart).confirmed();

      JsonNode bought = events.next(it -> it.path("cartState").asText().equals("completed")).json();
      assertThat(bought).isEqualTo(cart.shown());
      assertThat(bought.path("orderNumber").asText()).isNotBlank();
    }
  }

  @Test
  void whoeverComesBackGetsTheNewestAtOnce() {
    String known;
    try (CartEvents events = cart.events()) {
      known = events.next().id();
    }
    JsonNode missed = cart.adds("BK100", 1);

    try (CartEvents events =
        cart.events(request -> request.header("Last-Event-ID", known).header("Accept", "*/*"))) {
      CartEvents.Event first = events.next();
      assertThat(first.name()).isEqualTo("init");
      assertThat(first.json()).isEqualTo(missed);
    }
  }

  @Test
  void aStreamIsNeitherKeptNorHeldBackOnItsWay() {
    try (CartEvents events = cart.events()) {
      assertThat(events.status()).isEqualTo(200);
      assertThat(events.headers().firstValue("Content-Type"))
          .hasValueSatisfying(
              it -> assertThat(it).isEqualToIgnoringCase("text/event-stream;charset=UTF-8"));
      assertThat(events.headers().firstValue("Cache-Control")).hasValue("no-store");
      assertThat(events.headers().firstValue("X-Accel-Buffering")).hasValue("no");
      assertThat(events.headers().firstValue("Content-Encoding")).isEmpty();
    }
  }
}
