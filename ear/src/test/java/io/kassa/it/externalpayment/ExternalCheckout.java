package io.kassa.it.externalpayment;

import com.fasterxml.jackson.databind.JsonNode;
import io.kassa.it.server.KassaServer;
import io.kassa.it.server.Secrets;
import io.kassa.it.shop.Answer;
import io.kassa.it.shop.Json;
import io.kassa.it.shop.ShopCart;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;

/** A cart whose checkout page offers something beside Kustom. */
record ExternalCheckout(KassaServer server, ShopCart cart) {

  static final Map<String, Object> KIM =
      Map.of(
          "given_name", "Kim",
          "family_name", "Ek",
          "street_address", "Storgatan 1",
          "postal_code", "11122",
          "city", "Stockholm",
          "country", "SE",
          "email", "kim@example.com",
          "phone", "+46701234567");

  /** Checks out a cart from the page that says what it offers. */
  static ExternalCheckout offering(KassaServer server, String offer) {
    ShopCart cart = server.shop().opensCart("se-webshop");
    cart.adds("BK100", 1);
    ExternalCheckout checkout = new ExternalCheckout(server, cart);
    checkout.goesOn(offer).ok();
    return checkout;
  }

  /** Asks for the snippet, again. */
  Answer goesOn(String offer) {
    return cart.tries(
        "payment/kustom",
        Json.object(
            "termsUrl", "https://shop.example.com/terms",
            "checkoutUrl", "https://shop.example.com/checkout?offer=" + offer,
            "confirmationUrl", "https://shop.example.com/thanks"));
  }

  /** What Kustom was asked to create. */
  JsonNode created() {
    return server.standIn().createdFor(cart).get(0);
  }

  /** The path of ours that the only method leads to. */
  String handoff() {
    return URI.create(
            created().path("external_payment_methods").path(0).path("redirect_url").asText())
        .getPath();
  }

  /** Kustom learns who the shopper is, as far as this says. */
  void types(Map<String, Object> address, Map<String, Object> customer) {
    String body =
        Json.write(
            Map.of("billing_address", address, "shipping_address", address, "customer", customer));
    String path = "/playground/checkout/v3/orders/" + cart.kustomOrderId();
    server
        .shop()
        .http()
        .send(
            "POST",
            path,
            request ->
                request
                    .header("Authorization", Secrets.authorization())
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(body)))
        .ok();
  }

  /** The shopper chooses the method: the browser comes to us. */
  Answer chooses() {
    return opens(handoff());
  }

  /** A browser opens a path of ours; it does not follow where it is led. */
  Answer opens(String path) {
    return server
        .shop()
        .http()
        .send(
            "GET",
            path,
            request ->
                request
                    .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                    .header("Accept-Language", "de-DE,de;q=0.9,en;q=0.8")
                    .GET());
  }

  /** Where Kustom says that the order is. */
  String statusAtKustom() {
    return server.standIn().order(cart.kustomOrderId()).path("status").asText();
  }
}
