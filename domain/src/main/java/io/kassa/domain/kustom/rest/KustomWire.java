package io.kassa.domain.kustom.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.kassa.domain.kustom.KustomBalance;
import io.kassa.domain.kustom.KustomOrder;
import io.kassa.domain.kustom.KustomPurchase;
import io.kassa.domain.kustom.KustomRefusal;
import io.kassa.domain.kustom.KustomRefusal.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Writes and reads Kustom's JSON; members that we do not know are passed over. */
@ApplicationScoped
class KustomWire {

  private static final int NOT_FOUND = 404;
  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;

  private final ObjectMapper mapper =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  /** Amounts that are no whole numbers are no amounts; nothing of them is cut off. */
  private final ObjectReader documents =
      mapper
          .readerFor(WireOrder.class)
          .without(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  String write(Object body) {
    try {
      return mapper.writeValueAsString(body);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("A record of ours can't be written", impossible);
    }
  }

  /**
   * Reads an order.
   *
   * @throws KustomUnavailable if the answer is no order: then we know nothing
   */
  KustomOrder readOrder(KustomReply reply) {
    try {
      return mapper.readValue(reply.body(), WireOrder.class).toOrder();
    } catch (JsonProcessingException | RuntimeException unreadable) {
      throw new KustomUnavailable(
          "unreadable answer, correlation id " + reply.correlationId(), unreadable);
    }
  }

  /**
   * Reads a purchase as order management shows it.
   *
   * @throws KustomUnavailable if the answer is no order: then we know nothing
   */
  KustomPurchase readPurchase(KustomReply reply) {
    try {
      return mapper.readValue(reply.body(), WirePurchase.class).toPurchase();
    } catch (JsonProcessingException | RuntimeException unreadable) {
      throw new KustomUnavailable(
          "unreadable answer, correlation id " + reply.correlationId(), unreadable);
    }
  }

  /** Reads an order that Kustom has sent; nothing if it is none. */
  Optional<WireOrder> readDocument(byte[] json) {
    try {
      return Optional.ofNullable(documents.readValue(json));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** Reads an order or a change as we wrote it; nothing if it does not say what is sold. */
  Optional<WrittenOrder> readWritten(String json) {
    return readDocument(json.getBytes(StandardCharsets.UTF_8))
        .filter(WireOrder::tellsWhatIsSold)
        .map(WrittenOrder::of);
  }

  /** Reads our own mark in an order's merchant_data, if it is there. */
  Optional<Long> readCartRevision(String merchantData) {
    return Optional.of(readLenient(merchantData).path(WireOrder.CART_REVISION))
        .filter(JsonNode::isIntegralNumber)
        .map(JsonNode::longValue);
  }

  /**
   * Reads the money of a purchase.
   *
   * @throws KustomUnavailable if the answer is no order: then we know nothing
   */
  KustomBalance readBalance(KustomReply reply) {
    try {
      return mapper.readValue(reply.body(), WireBalance.class).toBalance();
    } catch (JsonProcessingException | RuntimeException unreadable) {
      throw new KustomUnavailable(
          "unreadable answer, correlation id " + reply.correlationId(), unreadable);
    }
  }

  KustomRefusal readRefusal(KustomReply reply) {
    JsonNode body = readLenient(reply.body());
    String code = body.path("error_code").asText("");
    String messages =
        StreamSupport.stream(body.path("error_messages").spliterator(), false)
            .map(JsonNode::asText)
            .collect(Collectors.joining("; "));
    return new KustomRefusal(
        kind(reply, code),
        reply.status(),
        code,
        messages.isEmpty() ? body.path("error_message").asText("") : messages,
        body.path("correlation_id").asText(reply.correlationId()));
  }

  private static Kind kind(KustomReply reply, String code) {
    if (reply.status() == NOT_FOUND) {
      return Kind.NOT_FOUND;
    }
    if (reply.status() == UNAUTHORIZED || (reply.status() == FORBIDDEN && code.isEmpty())) {
      return Kind.NOT_LET_IN;
    }
    if ("READ_ONLY_ORDER".equals(code)) {
      return Kind.READ_ONLY;
    }
    // An expired order may be answered with no body at all, whatever the status.
    return reply.body().isBlank() ? Kind.NOT_FOUND : Kind.OTHER;
  }

  private JsonNode readLenient(String body) {
    try {
      return mapper.readTree(body.isBlank() ? "{}" : body);
    } catch (JsonProcessingException notJson) {
      return mapper.createObjectNode();
    }
  }
}
