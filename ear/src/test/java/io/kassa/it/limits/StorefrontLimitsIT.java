package io.kassa.it.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.it.server.KassaServer;
import io.kassa.it.server.PostgresDatabase;
import io.kassa.it.shop.Answer;
import io.kassa.it.shop.Eventually;
import io.kassa.it.shop.Http;
import io.kassa.it.shop.Purchase;
import io.kassa.it.shop.PushAddress;
import io.kassa.it.shop.ShopCart;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On a server whose limits are so low, and come back so slowly, that a test meets them. */
class StorefrontLimitsIT {
  private static final int CLIENT_REQUESTS = 12;
  private static final int CLIENT_CARTS = 3;
  private static final int CART_REQUESTS = 6;
  private static final String STOREFRONT = "https://shop.example.com";
  private static final Map<String, String> TIGHT =
      Map.of(
          "KASSA_LIMITS_CLIENT_REQUESTS",
          Integer.toString(CLIENT_REQUESTS),
          "KASSA_LIMITS_CLIENT_CARTS",
          Integer.toString(CLIENT_CARTS),
          "KASSA_LIMITS_CART_REQUESTS",
          Integer.toString(CART_REQUESTS),
          "KASSA_LIMITS_PERIOD",
          "PT24H",
          "KASSA_LIMITS_PROXIES",
          "127.0.0.0/8,::1",
          "KASSA_CORS_ORIGINS",
          STOREFRONT);

  private static KassaServer server;

  @BeforeAll
  static void start() {
    server = new KassaServer("limits", PostgresDatabase.fresh(), TIGHT).start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void aClientThatAsksTooOftenIsToldWhenToComeBackAndOthersAreServed() {
    Client eager = client("192.0.2.1");
    served(CLIENT_REQUESTS, eager::asksForProfiles);

    Answer refused = eager.asksForProfiles();

    assertRefused(refused);
    assertThat(Long.parseLong(refused.headers().firstValue("Retry-After").orElseThrow()))
        .isEqualTo(refused.json().at("/errors/0/details/retryAfterSeconds").asLong())
        .isBetween(3600L, 7200L);
    served(1, client("192.0.2.2")::asksForProfiles);
  }

  @Test
  void pagesOfTheStorefrontCanReadTheRefusal() {
    Client eager = client("192.0.2.3");
    served(CLIENT_REQUESTS, eager::asksForProfiles);

    Answer refused =
        eager.send(
            "GET",
            "/ingress/commerce/cart-profiles",
            request -> request.header("Origin", STOREFRONT));

    assertRefused(refused);
    assertThat(refused.headers().firstValue("Access-Control-Allow-Origin")).contains(STOREFRONT);
    assertThat(refused.headers().firstValue("Access-Control-Expose-Headers").orElse(""))
        .contains("Retry-After");
  }

  @Test
  void anAddressThatAClientInventsDoesNotHelp() {
    served(CLIENT_REQUESTS, client("192.0.2.4")::asksForProfiles);

    assertRefused(client("198.51.100.77, 192.0.2.4").asksForProfiles());
    assertRefused(client("127.0.0.1, 192.0.2.4").asksForProfiles());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/ingress/%63ommerce/cart-profiles",
        "/ingress/commerce;a=b/cart-profiles",
        "/ingress/commerce/cart-profiles;a=b",
        "/ingress//commerce/cart-profiles",
        "/ingress/commerce/./cart-profiles"
      })
  void anotherSpellingOfThePathDoesNotHelp(String path) {
    Client eager = client("192.0.2.5");
    IntStream.range(0, CLIENT_REQUESTS).forEach(i -> eager.asksForProfiles());

    assertThat(eager.get(path).status()).isIn(404, 429);
  }

  @Test
  void cartsAreOpenedLessOften() {
    Client eager = client("192.0.2.6");
    served(CLIENT_CARTS, eager::opensCart);

    assertRefused(eager.opensCart());

    served(1, eager::asksForProfiles);
  }

  @Test
  void aCartIsAskedAboutSoOftenWhoeverAsks() {
    ShopCart cart = server.shop().opensCart("se-webshop");
    served(CART_REQUESTS, () -> client("192.0.2.7").reads(cart.id()));

    assertRefused(client("192.0.2.8").reads(cart.id()));
    assertRefused(client("192.0.2.8").reads(cart.id().toUpperCase(Locale.ROOT)));
    assertRefused(client("192.0.2.8").watches(cart.id()));
    served(1, () -> client("192.0.2.8").reads(server.shop().opensCart("se-webshop").id()));
  }

  @Test
  void streamsAreCountedToo() {
    Client eager = client("192.0.2.9");
    IntStream.range(0, CLIENT_REQUESTS)
        .forEach(i -> assertThat(eager.watches(unknown()).status()).isEqualTo(404));

    assertRefused(eager.watches(unknown()));
  }

  @Test
  void whatKustomReportsIsNeverTurnedAway() {
    Client kustom = client("192.0.2.10");
    Purchase purchase = Purchase.checkedOut(server.shop(), server.standIn()).paid();
    PushAddress push = PushAddress.of(purchase);
    served(CLIENT_REQUESTS, kustom::asksForProfiles);

    assertRefused(kustom.asksForProfiles());
    served(CLIENT_REQUESTS, () -> kustom.post(push.path(), ""));
  }

  @Test
  void whatWasRefusedIsCountedForOperators() {
    Client eager = client("192.0.2.11");
    served(CLIENT_REQUESTS, eager::asksForProfiles);
    assertRefused(eager.asksForProfiles());

    Eventually.isTrue(
        () ->
            new Http(server.address())
                .get("/metrics")
                .text()
                .lines()
                .filter(line -> line.startsWith("kassa_requests_limited_total"))
                .anyMatch(line -> line.contains("limit=\"client_requests\"")));
  }

  private static void served(int times, Supplier<Answer> asked) {
    for (int i = 0; i < times; i++) {
      Answer answer = asked.get();
      assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }
  }

  private static void assertRefused(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(429);
    assertThat(answer.errorCode()).isEqualTo("TOO_MANY_REQUESTS");
    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
  }

  private static Client client(String forwardedFor) {
    return new Client(new Http(server.address()), forwardedFor);
  }

  private static String unknown() {
    return UUID.randomUUID().toString();
  }
}
