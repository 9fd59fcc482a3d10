package io.kassa.it.cart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.kassa.it.server.OnSharedServer;
import io.kassa.it.shop.Json;
import io.kassa.it.shop.Shop;
import io.kassa.it.shop.ShopCart;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@OnSharedServer
class CartItemsIT {
  private final ShopCart cart;

  CartItemsIT(Shop shop) {
    this.cart = shop.opensCart("se-webshop");
  }

  @Test
  void anItemIsShownWithWhatItCosts() {
    JsonNode item = cart.adds("TS001-WHT-M", 2).path("items").path(0);

    assertThat(item.path("productNumber").asText()).isEqualTo("TS001-WHT-M");
    assertThat(item.path("description").asText()).isEqualTo("T-shirt Lina, white, M");
    assertThat(item.path("image").asText()).startsWith("https://");
    assertThat(item.path("quantity").asInt()).isEqualTo(2);
    assertThat(item.path("unitPrice").decimalValue()).isEqualByComparingTo("199.00");
    assertThat(item.path("total").decimalValue()).isEqualByComparingTo("398.00");
    assertThat(item.path("tax").decimalValue()).isEqualByComparingTo("79.60");
    assertThat(item.path("discount").decimalValue()).isZero();
  }

  @Test
  void itemsStandInTheOrderInWhichTheyCame() {
    cart.adds("TS001-WHT-M", 1);
    cart.adds("BK100", 1);
    JsonNode shown = cart.adds("CF250", 1);

    assertThat(shown.path("items").findValuesAsText("productNumber"))
        .containsExactly("TS001-WHT-M", "BK100", "CF250");
  }

  @Test
  void anItemIsTakenOut() {
    String tShirt = cart.adds("TS001-WHT-M", 1).path("items").path(0).path("cartItemId").asText();
    cart.adds("BK100", 1);

    JsonNode shown = cart.removes(tShirt);

    assertThat(shown.path("items").findValuesAsText("productNumber")).containsExactly("BK100");
    assertThat(cart.shown()).isEqualTo(shown);
  }

  @Test
  void aQuantityIsReplaced() {
    String item = cart.adds("TS001-WHT-M", 1).path("items").path(0).path("cartItemId").asText();

    JsonNode shown = cart.setsQuantity(item, 7);

    assertThat(shown.path("items").path(0).path("quantity").asInt()).isEqualTo(7);
    assertThat(shown.path("productTotal").decimalValue()).isEqualByComparingTo("1393.00");
  }

  @Test
  void aProductThatNobodySellsIsRefused() {
    assertThat(
            cart.tries("add-item", Json.object("productNumber", "NONE", "quantity", 1)).errorCode())
        .isEqualTo("PRODUCT_NOT_FOUND");
    assertThat(cart.shown().path("items")).isEmpty();
  }

  @Test
  void anItemOfAnotherCartIsNotFound() {
    String stranger = UUID.randomUUID().toString();

    assertThat(cart.tries("remove-item", Json.object("cartItemId", stranger)).errorCode())
        .isEqualTo("ITEM_NOT_FOUND");
    assertThat(
            cart.tries("set-quantity", Json.object("cartItemId", stranger, "quantity", 1))
                .errorCode())
        .isEqualTo("ITEM_NOT_FOUND");
  }
}
