package io.kassa.domain.cart;

import static io.kassa.domain.error.Rejections.assertRejectedAs;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.error.ErrorCode;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CartIdTest {

  @Test
  void anIdIsReadAsItStandsInAnAddressInAnyCase() {
    CartId id = CartId.random();

    assertThat(CartId.fromString(id.toString())).isEqualTo(id);
    assertThat(CartId.fromString(id.toString().toUpperCase(Locale.ROOT))).isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1-1-1-1-1", "C100001", "00000000-0000-0000-0000-00000000000g"})
  void whatIsNoUuidNamesNoCart(String text) {
    assertRejectedAs(ErrorCode.NOT_FOUND, () -> CartId.fromString(text));
  }
}
