package io.kassa.it.limits;

import io.kassa.it.shop.Answer;
import io.kassa.it.shop.Http;
import io.kassa.it.shop.Json;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.function.UnaryOperator;

/** Somebody at this address, as a proxy that the server trusts tells it. */
record Client(Http http, String forwardedFor) {
  private static final String CARTS = "/ingress/commerce/carts";

  Answer asksForProfiles() {
    return get("/ingress/commerce/cart-profiles");
  }

  Answer opensCart() {
    return post(CARTS, Json.object("profileKey", "se-webshop", "locale", "sv-SE"));
  }

  Answer reads(String cartId) {
    return get(CARTS + "/" + cartId);
  }

  Answer watches(String cartId) {
    return get(CARTS + "/" + cartId + "/events");
  }

  Answer get(String path) {
    return send("GET", path, request -> request);
  }

  Answer post(String path, String json) {
    return send(
        "POST",
        path,
        request ->
            request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
  }

  /** The proxy says more about the request. */
  Answer send(String method, String path, UnaryOperator<HttpRequest.Builder> shape) {
    return http.send(
        method, path, request -> shape.apply(request).header("X-Forwarded-For", forwardedFor));
  }
}
