package io.kassa.api.kustom;

/** HTML with a script in it, to be put into the shop's page and its script run. */
public record CheckoutResponse(String htmlSnippet) {}
