package io.kassa.it.cart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.kassa.it.server.OnSharedServer;
import io.kassa.it.shop.Answer;
import io.kassa.it.shop.AtOnce;
import io.kassa.it.shop.Shop;
import io.kassa.it.shop.ShopCart;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@OnSharedServer
class RepeatedAddIT {
  private final ShopCart cart;
  private final String key = UUID.randomUUID().toString();

  RepeatedAddIT(Shop shop) {
    this.cart = shop.opensCart("se-webshop");
  }

  @Test
  void theKeyBecomesTheItemsId() {
    JsonNode shown = cart.triesToAdd("BK100", 1, key).ok();

    assertThat(shown.path("items").path(0).path("cartItemId").asText()).isEqualTo(key);
  }

  @Test
  void theSameKeyTwiceAddsOnce() {
    JsonNode first = cart.triesToAdd("BK100", 2, key).ok();
    JsonNode second = cart.triesToAdd("BK100", 2, key).ok();

    assertThat(second).isEqualTo(first);
  }

  @Test
  void theSameKeyTwentyTimesAtOnceAddsOnce() {
    List<Answer> answers = AtOnce.times(20, () -> cart.triesToAdd("BK100", 2, key));

    assertThat(answers).extracting(Answer::status).containsOnly(200);
    assertThat(cart.shown().path("items")).hasSize(1);
    assertThat(cart.shown().path("items").path(0).path("quantity").asInt()).isEqualTo(2);
  }

  @Test
  void noKeyAddsEveryTime() {
    List<JsonNode> answers = AtOnce.times(5, () -> cart.adds("BK100", 1));

    assertThat(answers).hasSize(5);
    assertThat(cart.shown().path("items")).hasSize(5);
  }

  @Test
  void aLateRepetitionDoesNotBringARemovedItemBack() {
    cart.triesToAdd("BK100", 2, key).ok();
    cart.removes(key);

    JsonNode shown = cart.triesToAdd("BK100", 2, key).ok();

    assertThat(shown.path("items")).isEmpty();
  }

  @Test
  void aRepetitionDoesNotUndoAChangedQuantity() {
    cart.triesToAdd("BK100", 2, key).ok();
    cart.setsQuantity(key, 5);

    JsonNode shown = cart.triesToAdd("BK100", 2, key).ok();

    assertThat(shown.path("items").path(0).path("quantity").asInt()).isEqualTo(5);
  }

  @Test
  void aKeyOfAnotherProductIsRefused() {
    cart.triesToAdd("BK100", 1, key).ok();

    assertThat(cart.triesToAdd("CF250", 1, key).errorCode()).isEqualTo("INVALID_IDEMPOTENCY_KEY");
  }

  @Test
  void aKeyThatIsNoUuidIsRefused() {
    assertThat(cart.triesToAdd("BK100", 1, "again").errorCode())
        .isEqualTo("INVALID_IDEMPOTENCY_KEY");
    assertThat(cart.shown().path("items")).isEmpty();
  }
}
