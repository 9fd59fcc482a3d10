package io.kassa.api.kustom;

/** Kustom's status of the order; {@code checkout_complete} once our order is placed. */
public record ConfirmResponse(String status) {}
