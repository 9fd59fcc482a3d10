package io.kassa.it.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.kassa.it.server.OnSharedServer;
import io.kassa.it.shop.Shop;
import io.kassa.it.shop.ShopCart;
import io.kassa.it.shop.StandIn;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@OnSharedServer
class AmountsAtKustomIT {
  private static final List<String> PRODUCTS =
      List.of("SH005-BLK-10", "TS001-WHT-M", "CP010-BLU", "BK100", "CF250", "GC001");
  private static final List<List<String>> COUPONS =
      List.of(
          List.of(),
          List.of("WELCOME10"),
          List.of("FREESHIP"),
          List.of("WELCOME10", "FREESHIP"),
          List.of("MINUS50"),
          List.of("MINUS50", "WELCOME10", "FREESHIP"));
  private static final long MINOR_UNITS = 100;

  private final Shop shop;
  private final StandIn standIn;

  AmountsAtKustomIT(Shop shop, StandIn standIn) {
    this.shop = shop;
    this.standIn = standIn;
  }

  static Stream<Arguments> baskets() {
    return Stream.of("se-webshop", "de-webshop", "us-webshop", "se-business")
        .flatMap(
            profile ->
                COUPONS.stream()
                    .filter(coupons -> isUsable(profile, coupons))
                    .map(coupons -> Arguments.of(profile, coupons)));
  }

  @ParameterizedTest
  @MethodSource("baskets")
  void whatKustomIsSentAddsUpToWhatTheCartShows(String profile, List<String> coupons) {
    ShopCart cart = shop.opensCart(profile);
    fill(cart, new Random(profile.hashCode() + coupons.size()));
    coupons.forEach(cart::addsCoupon);

    cart.checksOut();

    JsonNode order = standIn.createdFor(cart).get(0);
    new OrderArithmetic(order).holds();
    assertThat(order.path("order_amount").asLong()).isEqualTo(minorUnitsToPay(cart.shown()));
    assertThat(order.path("order_tax_amount").asLong())
        .isEqualTo(minorUnits(cart.shown().path("orderTaxTotal").decimalValue()));
  }

  private static void fill(ShopCart cart, Random random) {
    IntStream.range(0, 4)
        .forEach(
            i -> cart.adds(PRODUCTS.get(random.nextInt(PRODUCTS.size())), 1 + random.nextInt(9)));
  }

  private static boolean isUsable(String profile, List<String> coupons) {
    return profile.startsWith("se-") || !coupons.contains("MINUS50");
  }

  private static long minorUnitsToPay(JsonNode cart) {
    BigDecimal total = cart.path("orderTotal").decimalValue();
    return minorUnits(
        cart.path("taxIncluded").asBoolean()
            ? total
            : total.add(cart.path("orderTaxTotal").decimalValue()));
  }

  private static long minorUnits(BigDecimal amount) {
    return amount.multiply(BigDecimal.valueOf(MINOR_UNITS)).longValueExact();
  }
}
