package io.kassa.domain.cart;

import static io.kassa.domain.error.Rejections.assertRejectedAs;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.error.ErrorCode;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CartItemTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 100_000})
  void aQuantityMayBeFromOneToTheLimit(long quantity) {
    assertThat(new CartItem(UUID.randomUUID(), "TS001", quantity).quantity()).isEqualTo(quantity);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, 100_001, Long.MIN_VALUE, Long.MAX_VALUE})
  void anyOtherQuantityIsRejected(long quantity) {
    assertRejectedAs(
        ErrorCode.INVALID_QUANTITY, () -> new CartItem(UUID.randomUUID(), "TS001", quantity));
  }
}
