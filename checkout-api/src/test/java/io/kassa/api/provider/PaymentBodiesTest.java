package io.kassa.api.provider;

import static io.kassa.domain.error.Rejections.assertRejectedAs;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.api.json.Wire;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.field.FieldValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaymentBodiesTest {

  @Test
  void everyMemberReachesTheProvider() throws Exception {
    PaymentRequest request =
        Wire.read(PaymentRequest.class, "{'a': 't', 'b': [1, true], 'c': {'d': 1.50}}");

    assertThat(request.toField().json())
        .isEqualTo(
            Map.of("a", "t", "b", List.of(1, true), "c", Map.of("d", new BigDecimal("1.50"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "[]", "'text'", "7", "{'a': 1} {}", "{'a': 1, 'a': 2}"})
  void aBodyThatIsNoObjectIsRefused(String body) {
    assertRejectedAs(ErrorCode.INVALID_REQUEST, () -> Wire.read(PaymentRequest.class, body));
  }

  @Test
  void theProvidersMembersAreTheAnswersMembers() throws Exception {
    assertThat(Wire.text(PaymentAnswer.of(new FieldValue(Map.of("htmlSnippet", "<div>")))))
        .isEqualTo("{\"htmlSnippet\":\"<div>\"}");
  }
}
