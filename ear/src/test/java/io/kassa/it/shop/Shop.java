package io.kassa.it.shop;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;

/** A storefront that talks to one server. */
public final class Shop {
  static final String CARTS = "/ingress/commerce/carts";

  private final Http http;

  /** A storefront of this server. */
  public Shop(URI address) {
    this.http = new Http(address);
  }

  /** Opens a cart in Swedish; the profile says the country. */
  public ShopCart opensCart(String profile) {
    return opensCart("profileKey", profile, "locale", "sv-SE");
  }

  /** Opens a cart with these members and values, in turn. */
  public ShopCart opensCart(Object... members) {
    return cart(triesToOpenCart(Json.object(members)).ok().path("cartId").asText());
  }

  /** Opens a cart, or not. */
  public Answer triesToOpenCart(String json) {
    return http.post(CARTS, json);
  }

  /** A cart of this id, whether there is one or not. */
  public ShopCart cart(String cartId) {
    return new ShopCart(http, cartId);
  }

  /** Shows what the number and the e-mail address belong to. */
  public JsonNode looksUp(String reference, String email) {
    return triesToLookUp(Json.object("reference", reference, "email", email)).ok();
  }

  /** Looks something up, or not. */
  public Answer triesToLookUp(String json) {
    return http.post("/ingress/commerce/orders/lookup", json);
  }

  /** Anything else. */
  public Http http() {
    return http;
  }
}
