package io.kassa.domain.kustom.checkout;

import static io.kassa.domain.error.Rejections.assertRejectedAs;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.field.FieldValue;
import io.kassa.domain.kustom.MerchantUrls;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KustomProviderTest {

  @Test
  void theThreePagesAreRead() {
    FieldValue request =
        new FieldValue(Map.of("termsUrl", "t", "checkoutUrl", "c", "confirmationUrl", "d"));

    assertThat(KustomProvider.urls(request)).isEqualTo(new MerchantUrls("t", "c", "d"));
  }

  static Stream<Object> incomplete() {
    return Stream.of(
        Map.of("checkoutUrl", "c", "confirmationUrl", "d"),
        Map.of("termsUrl", "t", "confirmationUrl", "d"),
        Map.of("termsUrl", "t", "checkoutUrl", "c", "confirmationUrl", " "),
        Map.of("termsUrl", 1, "checkoutUrl", 2, "confirmationUrl", 3),
        Map.of("termsUrl", "t", "checkoutUrl", "c", "confirmationUrl", List.of("d")),
        List.of(),
        "t");
  }

  @ParameterizedTest
  @MethodSource("incomplete")
  void noneOfThemMayBeMissing(Object request) {
    assertRejectedAs(ErrorCode.INVALID_REQUEST, () -> KustomProvider.urls(new FieldValue(request)));
  }
}
