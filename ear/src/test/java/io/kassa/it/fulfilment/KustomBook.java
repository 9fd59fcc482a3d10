package io.kassa.it.fulfilment;

import com.fasterxml.jackson.databind.JsonNode;
import io.kassa.it.shop.Asked;
import io.kassa.it.shop.StandIn;
import java.util.List;
import java.util.stream.StreamSupport;

/** What Kustom says of the money of one order, in minor units. */
record KustomBook(StandIn standIn, String orderId) {

  List<JsonNode> captures() {
    return all("captures");
  }

  List<JsonNode> refunds() {
    return all("refunds");
  }

  long authorized() {
    return managed().path("original_order_amount").asLong();
  }

  long captured() {
    return managed().path("captured_amount").asLong();
  }

  long refunded() {
    return managed().path("refunded_amount").asLong();
  }

  long remaining() {
    return managed().path("remaining_authorized_amount").asLong();
  }

  /** What can still be taken; of a cancelled order Kustom goes on writing what remained. */
  long held() {
    return status().equals("CANCELLED") ? 0 : remaining();
  }

  String status() {
    return managed().path("status").asText();
  }

  long sumOfLines(JsonNode movement) {
    return StreamSupport.stream(movement.path("order_lines").spliterator(), false)
        .mapToLong(line -> line.path("total_amount").asLong())
        .sum();
  }

  /** Calls that were to move money, whatever became of them. */
  List<Asked> movements() {
    return standIn.askedAbout(orderId).stream()
        .filter(it -> it.method().equals("POST") && it.path().contains("/ordermanagement/"))
        .filter(it -> !it.isAcknowledgement())
        .toList();
  }

  private List<JsonNode> all(String member) {
    return StreamSupport.stream(managed().path(member).spliterator(), false).toList();
  }

  private JsonNode managed() {
    return standIn.order(orderId).path("order_management");
  }
}
