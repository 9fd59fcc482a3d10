package io.kassa.benchmark.load;

import com.fasterxml.jackson.databind.JsonNode;
import io.kassa.benchmark.http.HttpAnswer;
import io.kassa.benchmark.http.HttpConnection;
import io.kassa.it.shop.Json;
import io.kassa.it.shop.ShopCart;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * Where carts are changed: Kassa or the floor, which have the same paths.
 *
 * @param path of the carts
 * @param checkedOut whether each cart gets an order at Kustom once it is filled
 */
public record CartService(URI address, String path, boolean checkedOut) {
  /** The demo's products that every channel sells. */
  private static final List<String> PRODUCTS =
      List.of("TS001-WHT-M", "BK100", "CF250", "CP010-BLU", "GC001");

  /** A common cart. */
  private static final int ITEMS_AT_FIRST = 3;

  /** Kassa, with or without orders at Kustom. */
  public static CartService kassa(URI server, boolean checkedOut) {
    return new CartService(server, "/ingress/commerce/carts", checkedOut);
  }

  /** The floor. */
  public static CartService floor(URI server) {
    return new CartService(server, "/floor/carts", false);
  }

  /** A connection to it. */
  public HttpConnection connect() throws IOException {
    return new HttpConnection(address);
  }

  /** Opens a cart and puts three items into it. */
  public OpenedCart open(HttpConnection connection) throws IOException {
    return open(connection, ITEMS_AT_FIRST);
  }

  /** Opens a cart and puts so many items into it. */
  public OpenedCart open(HttpConnection connection, int count) throws IOException {
    JsonNode opened =
        Json.read(
            connection.post(path, Json.object("profileKey", "se-webshop", "locale", "sv-SE")).ok());
    String cart = path + "/" + opened.path("cartId").asText();
    String filled = "";
    for (int i = 0; i < count; i++) {
      filled = add(connection, cart, i).ok();
    }
    if (checkedOut) {
      connection.post(cart + "/payment/kustom", ShopCart.PAGES).ok();
    }
    List<String> items = new ArrayList<>();
    Json.read(filled).path("items").forEach(item -> items.add(item.path("cartItemId").asText()));
    return new OpenedCart(cart, items);
  }

  /** Adds one of the products. */
  public HttpAnswer add(HttpConnection connection, String cart, int which) throws IOException {
    return connection.post(
        cart + "/add-item",
        "{\"productNumber\":\"" + PRODUCTS.get(which % PRODUCTS.size()) + "\",\"quantity\":1}");
  }

  /** Says how many pieces an item has. */
  public HttpAnswer set(HttpConnection connection, String cart, String item, int quantity)
      throws IOException {
    return connection.post(
        cart + "/set-quantity", "{\"cartItemId\":\"" + item + "\",\"quantity\":" + quantity + "}");
  }

  /**
   * A cart with its first items.
   *
   * @param path of the cart on its server
   */
  public record OpenedCart(String path, List<String> items) {
    /** Its id. */
    public String id() {
      return path.substring(path.lastIndexOf('/') + 1);
    }
  }
}
