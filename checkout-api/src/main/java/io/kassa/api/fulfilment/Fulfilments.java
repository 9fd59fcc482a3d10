package io.kassa.api.fulfilment;

import io.kassa.api.json.Json;
import io.kassa.domain.fulfilment.FulfilOrder;
import io.kassa.domain.fulfilment.FulfilmentCommand;
import io.kassa.domain.fulfilment.Receipt;
import io.kassa.domain.fulfilment.RequestKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Takes wishes and answers 202 with where to look what becomes of them. */
@ApplicationScoped
class Fulfilments {

  /** The documents of the commerce interface cut the name off; this is the web's. */
  static final String IDEMPOTENCY_KEY = "Idempotency-Key";

  private FulfilOrder fulfil;

  Fulfilments() {}

  @Inject
  Fulfilments(FulfilOrder fulfil) {
    this.fulfil = fulfil;
  }

  /** What this call wants of this order. */
  record Call(String key, String orderNumber, UriInfo uri) {}

  /**
   * Takes a wish.
   *
   * @param body in one form for one meaning: with the path it makes the request the same again
   */
  Response accept(Call call, Object body, FulfilmentCommand command) {
    RequestKey key = RequestKey.of(call.key(), call.uri().getPath() + "\n" + Json.text(body));
    Receipt receipt = fulfil.accept(key, call.orderNumber(), command);
    return Response.accepted(ReceiptRepresentation.of(receipt))
        .header(HttpHeaders.LOCATION, path(call.uri(), receipt))
        .build();
  }

  /** Without scheme and host: where TLS ends before this server it knows neither. */
  private static String path(UriInfo uri, Receipt receipt) {
    return uri.getBaseUriBuilder()
        .path("fulfilment/orders/{order}/requests/{request}")
        .build(receipt.orderNumber(), receipt.intentId())
        .getRawPath();
  }
}
