package io.kassa.it.shop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** The merchant's system that sends goods and takes money. */
public final class Merchant {
  private static final String ORDERS = "/ingress/fulfilment/orders/";

  private final Http http;
  private final String login;

  /** Logs in at this server with this name and password. */
  public Merchant(URI server, String user, String password) {
    this.http = new Http(server);
    this.login =
        "Basic "
            + Base64.getEncoder()
                .encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
  }

  /** An order that it has to do with. */
  public MerchantOrder order(String orderNumber) {
    return new MerchantOrder(this, orderNumber);
  }

  /** The order that this cart became. */
  public MerchantOrder order(ShopCart cart) {
    return order(cart.shown().path("orderNumber").asText());
  }

  /** Reads something. */
  public Answer gets(String path) {
    return http.send(
        "GET",
        "/ingress/fulfilment/" + path,
        request -> request.header("Authorization", login).GET());
  }

  /** Sends a wish under a key, or tries to. */
  Answer posts(String orderNumber, String what, String key, String json) {
    return http.send(
        "POST",
        ORDERS + orderNumber + "/" + what,
        request -> withKey(request, key).POST(BodyPublishers.ofString(json)));
  }

  /** Sends a wish by a browser that shows a page of another site. */
  public Answer postsFromAnotherSite(MerchantOrder order, String what) {
    return http.send(
        "POST",
        ORDERS + order.number() + "/" + what,
        request ->
            withKey(request, UUID.randomUUID().toString())
                .header("Sec-Fetch-Site", "cross-site")
                .POST(BodyPublishers.ofString("{}")));
  }

  private HttpRequest.Builder withKey(HttpRequest.Builder request, String key) {
    HttpRequest.Builder typed =
        request.header("Authorization", login).header("Content-Type", "application/json");
    return key.isEmpty() ? typed : typed.header("Idempotency-Key", key);
  }

  /** One order, as the merchant handles it. */
  public record MerchantOrder(Merchant merchant, String number) {

    /** Everything that is open is sent. */
    public JsonNode deliversAll() {
      return taken(tries("deliveries", "{}"));
    }

    /** So many pieces of a product are sent. */
    public JsonNode delivers(String productNumber, int quantity) {
      return taken(tries("deliveries", lines(productNumber, quantity)));
    }

    public JsonNode captures(String amount) {
      return taken(tries("captures", "{\"amount\": " + amount + "}"));
    }

    public JsonNode refunds(String amount) {
      return taken(tries("refunds", "{\"amount\": " + amount + "}"));
    }

    /** So many pieces of a product come back. */
    public JsonNode returns(String productNumber, int quantity) {
      return taken(tries("refunds", lines(productNumber, quantity)));
    }

    /** Something without a body of its own: cancel, release, extend. */
    public JsonNode asksFor(String what) {
      return taken(tries(what, "{}"));
    }

    /** Wants something under a key of its own, or tries to. */
    public Answer tries(String what, String json) {
      return tries(what, UUID.randomUUID().toString(), json);
    }

    /** Wants something under this key, or tries to; an empty key is not sent. */
    public Answer tries(String what, String key, String json) {
      return merchant.posts(number, what, key, json);
    }

    /** The order with its money. */
    public JsonNode shown() {
      return merchant.gets("orders/" + number).ok();
    }

    /** The order's first payment. */
    public JsonNode payment() {
      return shown().path("payments").path(0);
    }

    /** What became of a wish. */
    public JsonNode request(JsonNode receipt) {
      return merchant
          .gets("orders/" + number + "/requests/" + receipt.path("requestId").asText())
          .ok();
    }

    /** Waits until a wish has come to this state. */
    public JsonNode comesTo(String state, JsonNode receipt) {
      Eventually.isTrue(() -> request(receipt).path("state").asText().equals(state));
      return request(receipt);
    }

    /** Waits until nothing is under way any more. */
    public void settles() {
      Eventually.isTrue(
          () ->
              StreamSupport.stream(payment().path("requests").spliterator(), false)
                  .map(it -> it.path("state").asText())
                  .allMatch(List.of("done", "refused")::contains));
    }

    /** Lines of a request. */
    public static String lines(String productNumber, int quantity) {
      return Json.object(
          "lines", List.of(Map.of("productNumber", productNumber, "quantity", quantity)));
    }

    private static JsonNode taken(Answer answer) {
      assertThat(answer.status()).as(answer.text()).isEqualTo(202);
      return answer.json();
    }
  }
}
