package io.kassa.playground.kustom.ordermanagement;

import jakarta.json.JsonObject;

/**
 * Money given back.
 *
 * @param content as on the wire
 */
public record Refund(String refundId, JsonObject content) {}
