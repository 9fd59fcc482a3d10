package io.kassa.persistence.cart.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.cart.CartId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CartNotificationTest {

  /** PostgreSQL's limit is "less than 8000 bytes". */
  private static final int LIMIT_BYTES = 8000;

  private final UUID server = UUID.randomUUID();

  @Test
  void whatOneServerTellsAnotherUnderstands() {
    CartNotification told = new CartNotification(server, List.of(CartId.random(), CartId.random()));

    assertThat(CartNotification.parse(told.payload())).isEqualTo(told);
  }

  @Test
  void manyCartsTakeFewNotificationsThatPostgresTakes() {
    List<CartId> carts = Stream.generate(CartId::random).limit(1001).toList();

    List<CartNotification> notifications = CartNotification.of(server, carts);

    assertThat(notifications).hasSize(6);
    assertThat(notifications)
        .allSatisfy(
            it ->
                assertThat(it.payload().getBytes(StandardCharsets.UTF_8))
                    .hasSizeLessThan(LIMIT_BYTES));
    assertThat(notifications).flatMap(CartNotification::carts).isEqualTo(carts);
  }

  @Test
  void nothingTakesNone() {
    assertThat(CartNotification.of(server, List.of())).isEmpty();
  }
}
