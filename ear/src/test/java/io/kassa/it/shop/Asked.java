package io.kassa.it.shop;

import com.fasterxml.jackson.databind.JsonNode;

/** One call of Kustom's API, as the stand-in has recorded it. */
public record Asked(String method, String path, JsonNode body, int status) {
  private static final int CREATED = 201;

  static Asked of(JsonNode recorded) {
    return new Asked(
        recorded.path("method").asText(),
        recorded.path("path").asText(),
        recorded.path("body"),
        recorded.path("status").asInt());
  }

  /** Whether an order was created by it. */
  public boolean isCreation() {
    return method.equals("POST") && path.endsWith("/checkout/v3/orders") && status == CREATED;
  }

  /** Whether an order was changed by it. */
  public boolean isUpdateOf(String kustomOrderId) {
    return method.equals("POST") && path.endsWith("/checkout/v3/orders/" + kustomOrderId);
  }

  /** Which of the cart's pictures it carried. */
  public long cartRevision() {
    return Json.read(body.path("merchant_data").asText()).path("cartRevision").asLong();
  }

  /** Whether it was an acknowledgement. */
  public boolean isAcknowledgement() {
    return path.endsWith("/acknowledge");
  }

  /** Whether it told our numbers. */
  public boolean isMerchantReferences() {
    return path.endsWith("/merchant-references");
  }
}
