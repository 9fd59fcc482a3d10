package io.kassa.it.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.kassa.it.server.OnSharedServer;
import io.kassa.it.shop.Answer;
import io.kassa.it.shop.Asked;
import io.kassa.it.shop.AtOnce;
import io.kassa.it.shop.Shop;
import io.kassa.it.shop.ShopCart;
import io.kassa.it.shop.StandIn;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnSharedServer
class RepeatedCheckoutIT {
  private final Shop shop;
  private final StandIn standIn;
  private final ShopCart cart;

  RepeatedCheckoutIT(Shop shop, StandIn standIn) {
    this.shop = shop;
    this.standIn = standIn;
    this.cart = shop.opensCart("se-webshop");
    cart.adds("TS001-WHT-M", 1);
  }

  @Test
  void aSecondCheckoutShowsTheSameOrder() {
    String first = cart.checksOut();
    String order = cart.kustomOrderId();
    String second = cart.checksOut();

    assertThat(first).contains(order);
    assertThat(second).contains(order);
    assertThat(cart.kustomOrderId()).isEqualTo(order);
    assertThat(standIn.createdFor(cart)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 10})
  void checkoutsAtTheSameMomentCreateOneOrder(int times) {
    List<Answer> answers = AtOnce.times(times, cart::triesToCheckOut);

    assertThat(answers).extracting(Answer::status).containsOnly(200);
    assertThat(answers).extracting(Answer::text).allMatch(it -> it.contains(cart.kustomOrderId()));
    assertThat(standIn.createdFor(cart)).hasSize(1);
  }

  @Test
  void aCartThatDidNotChangeIsNotSentAgain() {
    cart.checksOut();
    cart.checksOut();

    assertThat(updates()).isEmpty();
  }

  @Test
  void aCartThatChangedIsSentAgain() {
    cart.checksOut();
    cart.adds("BK100", 3);
    cart.checksOut();

    assertThat(standIn.createdFor(cart)).hasSize(1);
    assertThat(updates()).hasSize(1);
    JsonNode update = updates().get(0).body();
    new OrderArithmetic(update).holds();
    assertThat(update.path("order_amount").asLong()).isEqualTo(70_600);
  }

  @Test
  void anOrderThatKustomForgotIsReplaced() {
    cart.checksOut();
    String forgotten = cart.kustomOrderId();
    standIn.time().passes(Duration.ofHours(49));

    cart.checksOut();

    assertThat(cart.kustomOrderId()).isNotEqualTo(forgotten);
    assertThat(standIn.createdFor(cart)).hasSize(2);
  }

  @Test
  void anOrderOfAnotherCountryIsEndedAndReplaced() {
    ShopCart travelling = shop.opensCart("de-webshop");
    travelling.adds("BK100", 1);
    travelling.checksOut();
    String german = travelling.kustomOrderId();
    travelling.setsAddress(Map.of("city", "Wien", "countryCode", "AT"));

    travelling.checksOut();

    assertThat(travelling.kustomOrderId()).isNotEqualTo(german);
    assertThat(standIn.createdFor(travelling))
        .extracting(order -> order.path("purchase_country").asText().toUpperCase(Locale.ROOT))
        .containsExactly("DE", "AT");
    assertThat(standIn.askedAbout(german))
        .extracting(Asked::path)
        .anyMatch(p -> p.endsWith("/abort"));
  }

  @Test
  void anOrderThatIsPaidLeadsToItsReceiptAndIsPlaced() {
    cart.checksOut();
    standIn.pays(cart.kustomOrderId());

    assertThat(cart.checksOut()).isNotBlank();

    assertThat(cart.shown().path("cartState").asText()).isEqualTo("completed");
    assertThat(cart.shown().path("orderNumber").asText()).isNotBlank();
    assertThat(standIn.createdFor(cart)).hasSize(1);
  }

  private List<Asked> updates() {
    String order = cart.kustomOrderId();
    return standIn.askedAbout(order).stream().filter(it -> it.isUpdateOf(order)).toList();
  }
}
