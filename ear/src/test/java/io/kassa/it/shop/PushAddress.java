package io.kassa.it.shop;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;

/**
 * Where Kustom reports one purchase, as it was told with the order.
 *
 * @param path with the query, as Kustom fills it in
 */
public record PushAddress(Http http, String path) {

  /** Where this purchase is reported. */
  public static PushAddress of(Purchase purchase) {
    String given =
        purchase
            .standIn()
            .createdFor(purchase.cart())
            .get(0)
            .path("merchant_urls")
            .path("push")
            .asText();
    URI address = URI.create(given.replace("{checkout.order.id}", purchase.kustomOrderId()));
    return new PushAddress(
        new Http(address.resolve("/")), address.getPath() + "?" + address.getQuery());
  }

  /** The same at another server. */
  public PushAddress at(URI server) {
    return new PushAddress(new Http(server), path);
  }

  /** The same with one text in place of another. */
  public PushAddress with(String text, String replacement) {
    return new PushAddress(http, path.replace(text, replacement));
  }

  /** What proves that Kustom calls. */
  public String token() {
    return path.substring(path.indexOf("token=") + "token=".length());
  }

  /** Kustom calls: with nothing in the body. */
  public Answer called() {
    return http.post(path);
  }

  /** Somebody looks what is there. */
  public Answer readInVain() {
    return http.send("GET", path, request -> request.GET());
  }

  /** Somebody calls with this in the body. */
  public Answer calledWith(String contentType, String body) {
    return http.send(
        "POST",
        path,
        request -> request.header("Content-Type", contentType).POST(BodyPublishers.ofString(body)));
  }
}
