package io.kassa.api.fulfilment;

import static io.kassa.domain.error.Rejections.assertRejectedAs;

import io.kassa.api.json.Wire;
import io.kassa.domain.error.ErrorCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A member that is misspelt would be a wish for something else. */
class MisspeltRequestTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'line': [{'productNumber': 'BK100', 'quantity': 1}]}",
        "{'Lines': [{'productNumber': 'BK100', 'quantity': 1}]}",
        "{'lines': [{'productNumber': 'BK100', 'qty': 1, 'quantity': 1}]}"
      })
  void aDeliveryWithAMisspeltMemberIsNotADeliveryOfEverything(String body) {
    assertRejectedAs(ErrorCode.INVALID_REQUEST, () -> Wire.read(DeliveryRequest.class, body));
  }

  @Test
  void noRequestForMoneyMayNameWhatIsNotKnown() {
    for (Class<?> type : List.of(CaptureRequest.class, RefundRequest.class, PaymentChoice.class)) {
      assertRejectedAs(ErrorCode.INVALID_REQUEST, () -> Wire.read(type, "{'paymentNumer': 'P1'}"));
    }
    assertRejectedAs(
        ErrorCode.INVALID_REQUEST,
        () ->
            Wire.read(RefundRequest.class, "{'lines': [], 'returnFee': {'amount': 1, 'tax': 25}}"));
  }
}
