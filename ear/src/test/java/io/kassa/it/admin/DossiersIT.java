package io.kassa.it.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.kassa.it.server.KassaServer;
import io.kassa.it.server.OnSharedServer;
import io.kassa.it.shop.Administrator;
import io.kassa.it.shop.Answer;
import io.kassa.it.shop.Eventually;
import io.kassa.it.shop.Json;
import io.kassa.it.shop.Merchant;
import io.kassa.it.shop.Purchase;
import io.kassa.it.shop.Shop;
import io.kassa.it.shop.ShopCart;
import io.kassa.it.shop.StandIn;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnSharedServer
class DossiersIT {
  private final Administrator admin;
  private final StandIn standIn;
  private final ShopCart cart;

  DossiersIT(KassaServer server, Shop shop, StandIn standIn) {
    this.admin = server.administrator();
    this.standIn = standIn;
    this.cart = shop.opensCart("se-webshop");
    cart.adds("BK100", 1);
  }

  @Test
  void aCartShowsEverythingThatHappenedInOrder(Merchant merchant) {
    Purchase purchase = Purchase.checkedOut(standIn, cart).confirmed();
    JsonNode receipt = merchant.order(cart).deliversAll();
    merchant.order(cart).comesTo("done", receipt);
    Eventually.isTrue(() -> happened().contains("call capture"));

    assertThat(happened())
        .contains(
            "cart opened",
            "checkout begun",
            "call create",
            "order placed",
            "payment created",
            "call acknowledge",
            "checkout settled",
            "money capture requested",
            "money capture done",
            "job captureOrder");
    JsonNode dossier = dossier();
    assertThat(dossier.path("order").path("payments")).hasSize(1);
    assertThat(dossier.path("kustomOrders").path(0).path("kustomOrderId").asText())
        .isEqualTo(purchase.kustomOrderId());
    assertThat(times()).isSorted();
    assertThat(correlationIds()).isNotEmpty();
  }

  @Test
  void aCartShowsWhatTheShopperDidAndWhatKustomWasToldOfIt() {
    Purchase purchase = Purchase.checkedOut(standIn, cart);
    cart.adds("TS001-WHT-M", 2);
    Eventually.isTrue(() -> cart.hashes().agree());
    purchase.confirmed();
    Eventually.isTrue(() -> happened().contains("callback validate"));

    assertThat(notes("cart item added")).hasSize(2);
    assertThat(notes("cart item added").get(0)).startsWith("1 × BK100; costs ");
    assertThat(notes("payload told").get(0)).startsWith("amount 0 → ").contains("BK100: ");
    assertThat(notes("payload told").get(1))
        .startsWith("amount ")
        .contains("TS001-WHT-M: quantity 0 → 2")
        .doesNotContain("BK100");
    assertThat(happened()).containsSubsequence("cart item added", "payload told", "order placed");
  }

  @Test
  void whatIsPersonalIsMasked(Merchant merchant) {
    cart.setsEmail("robin.unmasked@example.com");
    Purchase.checkedOut(standIn, cart).confirmed();
    Answer sent =
        merchant
            .order(cart)
            .tries(
                "deliveries",
                Json.object(
                    "trackingNumber", "unmasked-1",
                    "trackingUri", "https://track.example.com/unmasked-1"));
    assertThat(sent.status()).as(sent.text()).isEqualTo(202);

    String text = admin.gets("carts/" + cart.id()).text();

    assertThat(text).contains("@example.com", "trackingNumber").doesNotContain("unmasked");
    for (String personal : List.of("Eva", "Kim", "Storgatan", "givenName", "street")) {
      assertThat(text).doesNotContain(personal);
    }
  }

  @Test
  void aCartIsExportedAsAFile() {
    Answer file = admin.gets("carts/" + cart.id() + "?export=true");

    assertThat(file.ok().path("cart").path("cartId").asText()).isEqualTo(cart.id());
    assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
        .startsWith("attachment");
  }

  @Test
  void aCartIsFoundByTheNumbersOfItsOrderAndPayment(Merchant merchant) {
    Purchase purchase = Purchase.checkedOut(standIn, cart).confirmed();
    String order = cart.shown().path("orderNumber").asText();
    String payment = merchant.order(cart).payment().path("paymentNumber").asText();

    for (String text : List.of(cart.id(), order, payment, purchase.kustomOrderId())) {
      assertThat(admin.gets("carts?search=" + text).ok())
          .as(text)
          .extracting(it -> it.path("cartId").asText())
          .containsExactly(cart.id());
    }
    assertThat(admin.gets("carts?limit=1").ok()).hasSize(1);
    assertThat(admin.gets("carts?orderState=confirmed&limit=200").ok())
        .extracting(it -> it.path("orderState").asText())
        .containsOnly("confirmed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "carts?limit=0",
        "carts?limit=x",
        "carts?orderState=x",
        "carts?before=x",
        "carts?before=%2B999999999-12-31T23:59:59Z",
        "carts?search=%00",
        "cases?limit=201",
        "cases?after=x",
        "cases?after=00000000-0000-0000-0000-000000000000",
        "jobs?state=x"
      })
  void senselessParametersAreRefused(String path) {
    assertThat(admin.gets(path).errorCode()).isEqualTo("INVALID_REQUEST");
  }

  @Test
  void theOverviewTellsHowMuchThereIsToDo() {
    Purchase.checkedOut(standIn, cart);

    JsonNode overview = admin.gets("overview").ok();

    assertThat(overview.path("watchedOrders").asLong()).isPositive();
    assertThat(overview.path("openCases").isIntegralNumber()).isTrue();
    assertThat(overview.path("unsettledOrders").path("count").isIntegralNumber()).isTrue();
  }

  private JsonNode dossier() {
    return admin.gets("carts/" + cart.id()).ok();
  }

  private List<String> happened() {
    return stream().map(it -> it.path("source").asText() + " " + it.path("what").asText()).toList();
  }

  private List<String> notes(String happened) {
    return stream()
        .filter(
            it -> (it.path("source").asText() + " " + it.path("what").asText()).equals(happened))
        .map(it -> it.path("note").asText())
        .toList();
  }

  private List<String> times() {
    return stream().map(it -> it.path("at").asText().substring(0, 19)).toList();
  }

  private List<String> correlationIds() {
    return stream()
        .map(it -> it.path("correlationId").asText())
        .filter(it -> !it.isEmpty())
        .toList();
  }

  private Stream<JsonNode> stream() {
    return StreamSupport.stream(dossier().path("happenings").spliterator(), false);
  }
}
