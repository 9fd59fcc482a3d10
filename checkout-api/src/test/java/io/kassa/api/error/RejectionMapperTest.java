package io.kassa.api.error;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.kassa.api.json.Wire;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RejectionMapperTest {

  private final RejectionMapper mapper = new RejectionMapper();

  @ParameterizedTest
  @CsvSource({
    "INVALID_REQUEST, 400",
    "INVALID_COUPON, 400",
    "COUPON_NOT_FOUND, 400",
    "NO_ORDER, 400",
    "CANCEL_ORDER_FAILED, 400",
    "ORDER_NOT_FOUND, 400",
    "CART_COMPLETED, 400",
    "NOT_FOUND, 404",
    "TOO_MANY_REQUESTS, 429",
    "CART_BUSY, 503",
    "PAYMENT_PROVIDER_UNAVAILABLE, 503",
    "PAYMENT_PROVIDER_REFUSED, 502"
  })
  void theStatusSaysWhoseFaultItIs(ErrorCode code, int status) {
    assertThat(response(code).getStatus()).isEqualTo(status);
  }

  @ParameterizedTest
  @EnumSource
  void everyCodeHasAnAnswerInJson(ErrorCode code) throws Exception {
    Response response = response(code);

    assertThat(response.getStatus()).isBetween(400, 599);
    assertThat(response.getMediaType()).isEqualTo(MediaType.APPLICATION_JSON_TYPE);
    assertThat(Wire.json(response.getEntity()).at("/error/code").asText()).isEqualTo(code.name());
  }

  @Test
  void aCartThatIsBusyIsWorthAnotherTry() {
    assertThat(response(ErrorCode.CART_BUSY).getHeaderString(HttpHeaders.RETRY_AFTER))
        .isEqualTo("1");
    assertThat(response(ErrorCode.NO_ORDER).getHeaderString(HttpHeaders.RETRY_AFTER)).isNull();
  }

  @Test
  void whoAsksTooOftenIsToldWhenToAskAgain() {
    Rejection rejection =
        new Rejection(ErrorCode.TOO_MANY_REQUESTS, "Why.", Map.of("retryAfterSeconds", 7L));

    assertThat(mapper.toResponse(rejection).getHeaderString(HttpHeaders.RETRY_AFTER))
        .isEqualTo("7");
  }

  @Test
  void theBodyHoldsBothFormsThatClientsKnow() throws Exception {
    Rejection rejection =
        new Rejection(ErrorCode.INVALID_QUANTITY, "Too many.", Map.of("maximum", 100));

    JsonNode body = Wire.json(mapper.toResponse(rejection).getEntity());

    assertThat(body.toString())
        .isEqualTo(
            "{'errors':[{'code':'INVALID_QUANTITY','message':'Too many.',".replace('\'', '"')
                + "'details':{'maximum':100}}],".replace('\'', '"')
                + "'error':{'code':'INVALID_QUANTITY','message':'Too many.'}}".replace('\'', '"'));
  }

  @Test
  void detailsAreLeftOutWhereThereAreNone() throws Exception {
    JsonNode body = Wire.json(response(ErrorCode.NO_ORDER).getEntity());

    assertThat(body.at("/errors/0").has("details")).isFalse();
  }

  private Response response(ErrorCode code) {
    return mapper.toResponse(new Rejection(code, "Why."));
  }
}
