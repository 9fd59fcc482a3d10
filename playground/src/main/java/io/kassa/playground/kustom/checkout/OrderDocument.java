package io.kassa.playground.kustom.checkout;

import io.kassa.playground.json.ObjectEdit;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** A checkout order as Kustom writes it. */
public final class OrderDocument {
  private static final List<String> BEFORE_STATUS =
      List.of("purchase_country", "purchase_currency", "locale");

  private OrderDocument() {}

  /**
   * The whole order, snippet included; every writing has a new token in the snippet.
   *
   * @param pages address of the stand-in's context root for browsers
   */
  public static JsonObject of(CheckoutOrder order, String pages) {
    return ObjectEdit.of(withoutSnippet(order))
        .put("html_snippet", CheckoutSnippet.of(order, pages))
        .done();
  }

  /** The order without the snippet, for people to read. */
  public static JsonObject withoutSnippet(CheckoutOrder order) {
    ObjectEdit edit = ObjectEdit.empty().put("order_id", order.id());
    BEFORE_STATUS.forEach(name -> edit.copy(order.content(), name));
    edit.put("status", order.status()).overlay(order.content());
    edit.put("started_at", seconds(order.life().startedAt()));
    order.life().completedAt().ifPresent(at -> edit.put("completed_at", seconds(at)));
    return edit.put("last_modified_at", seconds(order.life().lastModifiedAt())).done();
  }

  private static String seconds(Instant instant) {
    return instant.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
