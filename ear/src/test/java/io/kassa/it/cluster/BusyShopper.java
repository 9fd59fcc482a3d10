package io.kassa.it.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import io.kassa.it.shop.Answer;
import io.kassa.it.shop.Eventually;
import io.kassa.it.shop.Json;
import io.kassa.it.shop.Merchant;
import io.kassa.it.shop.Purchase;
import io.kassa.it.shop.Shop;
import io.kassa.it.shop.ShopCart;
import io.kassa.it.shop.StandIn;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Buys one thing after the other until it is told to stop, and has each sent. What fails it does
 * again, as a storefront does, and counts.
 */
final class BusyShopper implements Callable<List<Purchase>> {
  private static final int TRIES = 100;

  private final Shop shop;
  private final Merchant merchant;
  private final StandIn standIn;
  private final AtomicInteger bought = new AtomicInteger();
  private final AtomicInteger failures = new AtomicInteger();
  private volatile boolean stopped;

  BusyShopper(Shop shop, Merchant merchant, StandIn standIn) {
    this.shop = shop;
    this.merchant = merchant;
    this.standIn = standIn;
  }

  /** How often it has bought. */
  int bought() {
    return bought.get();
  }

  /** How many of its requests have failed. */
  int failures() {
    return failures.get();
  }

  /** Lets it end with what it is at. */
  void stop() {
    stopped = true;
  }

  @Override
  public List<Purchase> call() {
    List<Purchase> purchases = new ArrayList<>();
    while (!stopped) {
      purchases.add(buy());
      bought.incrementAndGet();
    }
    return purchases;
  }

  private Purchase buy() {
    ShopCart cart = openCart();
    try (FollowedCart follower = new FollowedCart(cart)) {
      add(cart, "TS001-WHT-M");
      tries(() -> cart.tries("payment/kustom", ShopCart.PAGES));
      add(cart, "BK100");
      JsonNode item = shown(cart).path("items").path(0);
      tries(() -> cart.tries("set-quantity", quantity(item, 2)));
      Patience.waits(() -> agree(shown(cart)));
      String orderId = shown(cart).path("fields").path("kustomOrderId").asText();
      Patience.waits(() -> isPaid(orderId));
      Patience.waits(() -> isComplete(tries(cart::triesToConfirm).json()));
      follower.seesTheOrder();
      send(shown(cart).path("orderNumber").asText());
      return new Purchase(standIn, cart, orderId);
    }
  }

  private ShopCart openCart() {
    String wish = Json.object("profileKey", "se-webshop", "locale", "sv-SE");
    return shop.cart(tries(() -> shop.triesToOpenCart(wish)).json().path("cartId").asText());
  }

  private void add(ShopCart cart, String product) {
    String key = UUID.randomUUID().toString();
    tries(() -> cart.triesToAdd(product, 1, key));
  }

  private void send(String orderNumber) {
    String key = "sent-" + orderNumber;
    tries(() -> merchant.order(orderNumber).tries("deliveries", key, "{}"));
  }

  private JsonNode shown(ShopCart cart) {
    return tries(() -> shop.http().get(cart.path(""))).json();
  }

  /** Kustom may have lost its question to the shop; then "buy" is pressed again. */
  private boolean isPaid(String orderId) {
    return isComplete(standIn.order(orderId)) || isComplete(standIn.triesToPay(orderId));
  }

  private static boolean isComplete(JsonNode order) {
    return order.path("status").asText().equals("checkout_complete");
  }

  private static boolean agree(JsonNode cart) {
    JsonNode fields = cart.path("fields");
    String pending = fields.path("kustomPendingHash").asText();
    return !pending.isEmpty() && pending.equals(fields.path("kustomSyncHash").asText());
  }

  private static String quantity(JsonNode item, int quantity) {
    return Json.object("cartItemId", item.path("cartItemId").asText(), "quantity", quantity);
  }

  /** Asks until there is a good answer. */
  private Answer tries(Supplier<Answer> request) {
    Optional<Answer> answer = answer(request);
    for (int i = 0; answer.isEmpty() && i < TRIES; i++) {
      Eventually.pause();
      answer = answer(request);
    }
    return answer.orElseThrow(() -> new AssertionError("It failed " + TRIES + " times"));
  }

  private Optional<Answer> answer(Supplier<Answer> request) {
    try {
      Answer answer = request.get();
      if (answer.status() < 300) {
        return Optional.of(answer);
      }
    } catch (UncheckedIOException broken) {
      // Counted below, as an answer that is none.
    }
    failures.incrementAndGet();
    return Optional.empty();
  }
}
