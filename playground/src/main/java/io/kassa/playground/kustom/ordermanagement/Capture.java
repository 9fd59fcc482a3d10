package io.kassa.playground.kustom.ordermanagement;

import jakarta.json.JsonObject;

/**
 * Money taken.
 *
 * @param content as on the wire
 */
public record Capture(String captureId, JsonObject content) {}
