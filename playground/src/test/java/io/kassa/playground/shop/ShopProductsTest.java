package io.kassa.playground.shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.playground.json.JsonText;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** No ingress lists products, so the shop has a list of its own; it is that of the demo. */
class ShopProductsTest {
  private static final Path SHOP = Path.of("src/main/webapp/shop");
  private static final Path DEMO =
      Path.of("../liberty-config/src/main/liberty/config/demo-catalogue/products.json");

  private static JsonArray products(Path file) throws IOException {
    return JsonText.parse(Files.readString(file)).orElseThrow().asJsonArray();
  }

  @Test
  void theShopShowsWhatTheDemoSells() throws IOException {
    assertThat(products(SHOP.resolve("products.json"))).isEqualTo(products(DEMO));
  }

  @Test
  void everyProductHasAPicture() throws IOException {
    for (JsonObject product : products(DEMO).getValuesAs(JsonObject.class)) {
      String name = product.getString("productNumber").toLowerCase(Locale.ROOT) + ".svg";
      assertThat(SHOP.resolve("pictures").resolve(name)).isRegularFile();
    }
  }
}
