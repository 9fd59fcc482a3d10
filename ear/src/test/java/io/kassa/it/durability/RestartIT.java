package io.kassa.it.durability;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.kassa.it.server.Database;
import io.kassa.it.server.KassaServer;
import io.kassa.it.shop.Purchase;
import io.kassa.it.shop.Shop;
import io.kassa.it.shop.ShopCart;
import org.junit.jupiter.api.Test;

class RestartIT {

  @Test
  void theServersOwnDatabaseSurvivesAStopAndAKill() {
    try (KassaServer server = new KassaServer("own-database", Database.ofTheServer()).start()) {
      Shop shop = server.shop();
      ShopCart bought = Purchase.checkedOut(shop, server.standIn()).confirmed().cart();
      ShopCart open = shop.opensCart("de-webshop");
      open.adds("BK100", 2);
      JsonNode ordered = bought.shown();

      server.stop();
      server.start();

      assertThat(bought.shown()).isEqualTo(ordered);
      assertThat(lookUp(shop, ordered).path("orderNumber")).isEqualTo(ordered.path("orderNumber"));
      assertThat(bought.confirms()).isEqualTo("checkout_complete");
      JsonNode last = open.adds("CF250", 1);

      server.kill();
      server.start();

      assertThat(open.shown()).isEqualTo(last);
      assertThat(bought.shown()).isEqualTo(ordered);
      assertThat(shop.opensCart("se-webshop").shown().path("cartNumber"))
          .isNotIn(ordered.path("cartNumber"), last.path("cartNumber"));
    }
  }

  private static JsonNode lookUp(Shop shop, JsonNode ordered) {
    return shop.looksUp(ordered.path("orderNumber").asText(), ordered.path("email").asText());
  }
}
