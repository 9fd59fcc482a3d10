package io.kassa.api.kustom;

import static io.kassa.domain.error.Rejections.assertRejectedAs;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.api.json.Wire;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.kustom.MerchantUrls;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckoutRequestTest {

  @Test
  void theThreePagesAreRead() throws Exception {
    assertThat(
            Wire.read(
                    CheckoutRequest.class,
                    "{'termsUrl': 't', 'checkoutUrl': 'c', 'confirmationUrl': 'd'}")
                .toUrls())
        .isEqualTo(new MerchantUrls("t", "c", "d"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'checkoutUrl': 'c', 'confirmationUrl': 'd'}",
        "{'termsUrl': 't', 'confirmationUrl': 'd'}",
        "{'termsUrl': 't', 'checkoutUrl': 'c', 'confirmationUrl': ' '}"
      })
  void noneOfThemMayBeMissing(String body) throws Exception {
    CheckoutRequest request = Wire.read(CheckoutRequest.class, body);

    assertRejectedAs(ErrorCode.INVALID_REQUEST, request::toUrls);
  }

  @Test
  void theAnswersHaveOneMemberEach() throws Exception {
    assertThat(Wire.text(new CheckoutResponse("<div>"))).isEqualTo("{\"htmlSnippet\":\"<div>\"}");
    assertThat(Wire.text(new ConfirmResponse("checkout_complete")))
        .isEqualTo("{\"status\":\"checkout_complete\"}");
  }
}
