package io.kassa.domain.provider;

import static io.kassa.domain.error.Rejections.assertRejectedAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kassa.domain.cart.CartId;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.field.FieldValue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaymentProvidersTest {

  /** A provider that does nothing. */
  private record Named(String key, boolean isOn) implements PaymentProvider {

    @Override
    public FieldValue start(CartId cartId, FieldValue request) {
      return request;
    }
  }

  @Test
  void aProviderIsFoundByItsKey() {
    PaymentProvider card = new Named("card", true);

    assertThat(PaymentProviders.of(List.of(new Named("other", true), card)).require("card"))
        .isEqualTo(card);
  }

  @Test
  void oneThatIsOffIsAsGoodAsNotThere() {
    PaymentProviders providers = PaymentProviders.of(List.of(new Named("card", false)));

    assertRejectedAs(ErrorCode.NOT_FOUND, () -> providers.require("card"));
    assertRejectedAs(ErrorCode.NOT_FOUND, () -> providers.require("nobody"));
  }

  @Test
  void twoProvidersMayNotShareAKey() {
    List<PaymentProvider> two = List.of(new Named("card", true), new Named("card", true));

    assertThatThrownBy(() -> PaymentProviders.of(two))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("card");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Card", "a/b", "ä", "a b"})
  void aKeyHasToFitIntoAnAddress(String key) {
    assertThatThrownBy(() -> PaymentProviders.of(List.of(new Named(key, true))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
