package io.kassa.it.input;

import io.kassa.it.shop.Answer;
import io.kassa.it.shop.Http;
import java.net.http.HttpRequest.BodyPublishers;

/**
 * A request that has to be refused.
 *
 * @param name what is wrong with it
 * @param ingress beneath the cart's path
 */
record BadRequest(String name, String method, String ingress, String contentType, String body) {

  static BadRequest post(String name, String ingress, String body) {
    return new BadRequest(name, "POST", ingress, "application/json", body);
  }

  Answer send(Http http, String cartPath) {
    return http.send(
        method,
        cartPath + ingress,
        request ->
            (contentType.isEmpty() ? request : request.header("Content-Type", contentType))
                .method(method, BodyPublishers.ofString(body)));
  }

  @Override
  public String toString() {
    return ingress + ": " + name;
  }
}
