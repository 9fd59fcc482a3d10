package io.kassa.it.shop;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A cart as a storefront handles it. What a test does on the way to its point has to succeed and
 * answers the rendered cart; what may be refused is tried.
 */
public final class ShopCart {
  /** The shop's own pages, as every checkout here gives them. */
  public static final String PAGES =
      Json.object(
          "termsUrl", "https://shop.example.com/terms",
          "checkoutUrl", "https://shop.example.com/checkout",
          "confirmationUrl", "https://shop.example.com/thanks");

  private final Http http;
  private final String id;

  ShopCart(Http http, String id) {
    this.http = http;
    this.id = id;
  }

  public String id() {
    return id;
  }

  /** The rendered cart. */
  public JsonNode shown() {
    return http.get(path("")).ok();
  }

  /** Adds an item. */
  public JsonNode adds(String productNumber, int quantity) {
    return tries("add-item", Json.object("productNumber", productNumber, "quantity", quantity))
        .ok();
  }

  /** Adds an item under an idempotency key, or not. */
  public Answer triesToAdd(String productNumber, int quantity, String key) {
    String body = Json.object("productNumber", productNumber, "quantity", quantity);
    return http.send(
        "POST",
        path("/add-item"),
        request ->
            request
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body)));
  }

  /** Takes an item out. */
  public JsonNode removes(String cartItemId) {
    return tries("remove-item", Json.object("cartItemId", cartItemId)).ok();
  }

  /** Says how many pieces an item has. */
  public JsonNode setsQuantity(String cartItemId, int quantity) {
    return tries("set-quantity", Json.object("cartItemId", cartItemId, "quantity", quantity)).ok();
  }

  /** Replaces the delivery address by these members. */
  public JsonNode setsAddress(Map<String, String> address) {
    return tries("address", Json.object("address", address)).ok();
  }

  /** Says where mail goes. */
  public JsonNode setsEmail(String email) {
    return tries("email", Json.object("email", email)).ok();
  }

  /** Keeps a value with the cart. */
  public JsonNode setsField(String key, Object value) {
    return triesToSetField(key, Json.object("value", value)).ok();
  }

  /** Keeps a value with the cart, or not. */
  public Answer triesToSetField(String key, String json) {
    return tries("set-field/" + URLEncoder.encode(key, StandardCharsets.UTF_8), json);
  }

  /** Forgets a value. */
  public JsonNode removesField(String key) {
    return http.post(path("/remove-field/" + URLEncoder.encode(key, StandardCharsets.UTF_8))).ok();
  }

  /** Applies a coupon. */
  public JsonNode addsCoupon(String code) {
    return triesCoupon(code).ok();
  }

  /** Applies a coupon, or not. */
  public Answer triesCoupon(String code) {
    return tries("add-coupon", Json.object("couponCode", code));
  }

  /** Takes a coupon off. */
  public JsonNode removesCoupon(String code) {
    return tries("remove-coupon", Json.object("couponCode", code)).ok();
  }

  /** Starts the checkout, or goes on with it; answers the snippet. */
  public String checksOut() {
    return triesToCheckOut().ok().path("htmlSnippet").asText();
  }

  /** Starts the checkout, or not. */
  public Answer triesToCheckOut() {
    return tries("payment/kustom", PAGES);
  }

  /** Which Kustom order the cart is marked with. */
  public String kustomOrderId() {
    return shown().path("fields").path("kustomOrderId").asText();
  }

  /** The fingerprint of what Kustom is to show, and of what it shows as far as Kassa knows. */
  public Hashes hashes() {
    JsonNode fields = shown().path("fields");
    return new Hashes(
        fields.path("kustomPendingHash").asText(), fields.path("kustomSyncHash").asText());
  }

  /** What a storefront compares to know whether its iframe shows the cart. */
  public record Hashes(String pending, String sync) {
    public boolean agree() {
      return !pending.isEmpty() && pending.equals(sync);
    }
  }

  /** Asks whether it is paid; answers Kustom's status. */
  public String confirms() {
    return triesToConfirm().ok().path("status").asText();
  }

  /** Asks whether it is paid, or tries to. */
  public Answer triesToConfirm() {
    return http.post(path("/payment/kustom/confirm"));
  }

  /** Cancels what was ordered, or not. */
  public Answer triesToCancelOrder() {
    return http.post(path("/cancel-order"));
  }

  /** Looks at the cart from now on. */
  public CartEvents events() {
    return events(request -> request.header("Accept", "text/event-stream"));
  }

  /** Looks at the cart from now on; the shape says more about the request. */
  public CartEvents events(UnaryOperator<HttpRequest.Builder> shape) {
    return new CartEvents(http.open(path("/events"), shape));
  }

  /** Posts this JSON to one of the cart's ingresses. */
  public Answer tries(String ingress, String json) {
    return http.post(path("/" + ingress), json);
  }

  /** The path of one of the cart's ingresses. */
  public String path(String ingress) {
    return Shop.CARTS + "/" + id + ingress;
  }
}
