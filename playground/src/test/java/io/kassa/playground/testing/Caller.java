package io.kassa.playground.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kassa.playground.StandIn;
import io.kassa.playground.StandInSettings;
import io.kassa.playground.control.ControlApi;
import io.kassa.playground.http.Headers;
import io.kassa.playground.http.Reply;
import io.kassa.playground.http.Request;
import io.kassa.playground.http.Response;
import io.kassa.playground.http.Target;
import io.kassa.playground.json.JsonText;
import io.kassa.playground.kustom.access.Credentials;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;

/** A merchant and a tester who call a stand-in of their own. */
public final class Caller implements AutoCloseable {
  /** Where the stand-in says it is. */
  public static final String BASE = "http://stand-in.example/playground";

  private static final String CHECKOUT = "/checkout/v3/orders";
  private static final String MANAGEMENT = "/ordermanagement/v1/orders/";

  private final StandIn standIn;
  private final ControlApi control;
  private Headers headers;

  /** With the right credentials; http://localhost is allowed. */
  public Caller() {
    Credentials credentials = new Credentials("K1-abc", "secret");
    standIn =
        new StandIn(
            new StandInSettings(Optional.of(credentials), true, Optional.empty(), Optional.empty()),
            Clock.systemUTC());
    standIn.start();
    control = new ControlApi(standIn);
    headers =
        Headers.none()
            .with("Content-Type", "application/json")
            .with("Authorization", basic("K1-abc:secret"));
  }

  /** The value of the header for this pair. */
  public static String basic(String pair) {
    return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8));
  }

  /** The body as an object. */
  public static JsonObject body(Response response) {
    return JsonText.parseObject(response.body()).orElseThrow();
  }

  /** The first of the error's messages. */
  public static String message(Response response) {
    return body(response).getJsonArray("error_messages").getString(0);
  }

  /** The stand-in. */
  public StandIn standIn() {
    return standIn;
  }

  /** Sends this header from now on. */
  public Caller with(String name, String value) {
    headers = headers.with(name, value);
    return this;
  }

  /** What is answered, or nothing when the connection breaks. */
  public Optional<Response> exchange(String method, String path, String body) {
    Target target = Target.of(BASE, path);
    Reply reply = standIn.answer(new Request(method, target, headers, body));
    return reply instanceof Reply.Answered answered
        ? Optional.of(answered.response())
        : Optional.empty();
  }

  /** Reads. */
  public Response get(String path) {
    return exchange("GET", path, "").orElseThrow();
  }

  /** Creates an order. */
  public Response create(JsonObject order) {
    return exchange("POST", CHECKOUT, order.toString()).orElseThrow();
  }

  /** Creates an order that is taken; gives its id. */
  public String created(JsonObject order) {
    return body(create(order)).getString("order_id");
  }

  /** Reads a checkout order. */
  public Response read(String orderId) {
    return get(CHECKOUT + "/" + orderId);
  }

  /** Updates a checkout order. */
  public Response update(String orderId, String json) {
    return exchange("POST", CHECKOUT + "/" + orderId, json).orElseThrow();
  }

  /** Creates an order and buys it; gives its id. */
  public String bought(JsonObject order) {
    String orderId = created(order);
    pay(orderId, "{}");
    return orderId;
  }

  /** Calls order management. */
  public Response manage(String method, String path, String json) {
    return exchange(method, MANAGEMENT + path, json).orElseThrow();
  }

  /** The bought order. */
  public JsonObject managed(String orderId) {
    return body(manage("GET", orderId, ""));
  }

  /** Plays the customer. */
  public JsonObject pay(String orderId, String wish) {
    return body(control("POST", "/control/orders/" + orderId + "/complete", wish));
  }

  /** Calls the control interface. */
  public Response control(String method, String path, String json) {
    return control.answer(new Request(method, Target.of(BASE, path), Headers.none(), json));
  }

  /** Reads a list of the control interface. */
  public JsonArray listed(String path) {
    return JsonText.parse(control("GET", path, "").body()).orElseThrow().asJsonArray();
  }

  @Override
  public void close() {
    standIn.close();
  }
}
