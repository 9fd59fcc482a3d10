package io.kassa.it.admin;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.it.server.KassaServer;
import io.kassa.it.server.OnSharedServer;
import io.kassa.it.shop.Administrator;
import io.kassa.it.shop.Answer;
import io.kassa.it.shop.Http;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What browsers are told about every answer, and from where they may ask. */
@OnSharedServer
class DoorsIT {
  private static final String PROFILES = "/ingress/commerce/cart-profiles";

  private static final String CHECK = "kustom/credential-sets/default/check";

  private final Http http;
  private final Administrator admin;

  DoorsIT(KassaServer server) {
    this.http = new Http(server.address());
    this.admin = server.administrator();
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

  /** TLS may end before the server, which would tell the browser to go on without. */
  @Test
  void theWayToThePageIsThatOnWhichTheBrowserCame() {
    Answer answer = admin.gets("");

    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).contains("/ingress/admin/page/index.html");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/ingress//admin/overview",
        "/ingress/;a=b/admin/overview",
        "/ingress/admin;a=b/overview",
        "/ingress/admin//overview",
        "/ingress/%61dmin/overview",
        "/ingress/admin%2Foverview",
        "/ingress/ADMIN/overview",
        "/ingress//fulfilment/authorizations",
        "/ingress/;a=b/fulfilment/authorizations",
        "/ingress/fulfilment;a=b/authorizations"
      })
  void noSpellingOfAnAddressLeadsPastItsLogin(String path) {
    assertThat(http.get(path).status()).isIn(400, 401, 404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://elsewhere.example.com", "http://localhost", "https://localhost:1", "null"})
  void aPageOfAnotherOriginHasNothingDoneAlsoWhereTheBrowserSaysNoMoreOfIt(String origin) {
    assertThat(admin.postsFromOrigin(origin, CHECK).errorCode()).isEqualTo("FORBIDDEN");
  }

  @Test
  void aPageOfTheServersOwnHasDoneWhatItAsksForWhereverTlsEnds() {
    String host = http.address().getAuthority();

    for (String origin : List.of("http://" + host, "https://" + host)) {
      assertThat(admin.postsFromOrigin(origin, CHECK).status()).isEqualTo(200);
    }
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
