package io.kassa.domain.kustom.rest;

import static io.kassa.domain.error.Rejections.assertRejectedAs;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.kustom.KustomOrderId;
import io.kassa.domain.kustom.PresentedOrder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireDocumentsTest {

  private static final KustomOrderId CALLED = new KustomOrderId("of-the-address");

  private final WireDocuments documents = new WireDocuments(new KustomWire());

  @Test
  void anOrderThatKustomPresentsIsReadLikeOneThatItAnswers() {
    PresentedOrder presented = read(WireFixture.INCOMPLETE);

    assertThat(presented.order())
        .isEqualTo(new KustomWire().readOrder(WireFixture.reply(200, WireFixture.INCOMPLETE)));
    assertThat(presented.cartReference()).isEqualTo("5b0b8bd6-9f7f-4b44-8f0a-1c9b1a7a6f3e");
    assertThat(presented.cartRevision()).isEmpty();
  }

  @Test
  void anOrderThatDoesNotSayItsIdHasThatOfTheAddress() {
    PresentedOrder presented = read(WireFixture.INCOMPLETE.replace("\"order_id\"", "\"other_id\""));

    assertThat(presented.order().orderId()).isEqualTo(CALLED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\\\"cartRevision\\\":7} | 7",
        "{\\\"cartRevision\\\":\\\"7\\\"} |",
        "{} |",
        "of another |",
        "[] |"
      })
  void theCartsRevisionIsReadWhereItIsThere(String merchantData, Long revision) {
    PresentedOrder presented =
        read(
            WireFixture.INCOMPLETE.replace(
                "\"options\"", "\"merchant_data\": \"" + merchantData + "\", \"options\""));

    assertThat(presented.cartRevision().orElse(null)).isEqualTo(revision);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "null", "[]", "7", "{", "{}", "{} {}", "{\"merchant_reference1\": 1}"})
  void whatIsNoOrderIsRejected(String text) {
    assertRejectedAs(ErrorCode.INVALID_REQUEST, () -> read(text));
  }

  @ParameterizedTest
  @CsvSource({
    "44700, 44700.5",
    "44700, \"much\"",
    "44700, null",
    "\"se\", \"Sweden\"",
    "\"quantity\": 2, \"quantity\": 2.5",
    "\"total_amount\": 39800, \"total_amount\": null",
    "merchant_reference1, merchant_reference3"
  })
  void anOrderThatIsNotWholeIsRejected(String right, String wrong) {
    assertThat(WireFixture.INCOMPLETE).contains(right);

    assertRejectedAs(
        ErrorCode.INVALID_REQUEST, () -> read(WireFixture.INCOMPLETE.replace(right, wrong)));
  }

  private PresentedOrder read(String json) {
    return documents.readPresented(json.getBytes(StandardCharsets.UTF_8), CALLED);
  }
}
