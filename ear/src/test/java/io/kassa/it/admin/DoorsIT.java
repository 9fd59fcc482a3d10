package io.kassa.it.admin;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.it.server.KassaServer;
import io.kassa.it.server.OnSharedServer;
import io.kassa.it.shop.Answer;
import io.kassa.it.shop.Http;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What browsers are told about every answer, and from where they may ask. */
@OnSharedServer
class DoorsIT {
  private static final String PROFILES = "/ingress/commerce/cart-profiles";

  private final Http http;

  DoorsIT(KassaServer server) {
    this.http = new Http(server.address());
  }

  @ParameterizedTest
  @ValueSource(strings = {PROFILES, "/ingress/nothing", "/ingress/admin/overview", "/health/live"})
  void everyAnswerForbidsBrowsersToGuess(String path) {
    Answer answer = http.get(path);

    assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
  }

  @Test
  void aStorefrontOfAConfiguredOriginMayAsk() {
    assertThat(preflight(KassaServer.STOREFRONT, PROFILES)).contains(KassaServer.STOREFRONT);
  }

  @Test
  void nobodyElseMayAndNobodyTheAdministrator() {
    assertThat(preflight("https://elsewhere.example.com", PROFILES)).isEmpty();
    assertThat(preflight(KassaServer.STOREFRONT, "/ingress/admin/overview")).isEmpty();
  }

  private String preflight(String origin, String path) {
    Answer answer =
        http.send(
            "OPTIONS",
            path,
            request ->
                request.header("Origin", origin).header("Access-Control-Request-Method", "POST"));
    return answer.headers().firstValue("Access-Control-Allow-Origin").orElse("");
  }
}
