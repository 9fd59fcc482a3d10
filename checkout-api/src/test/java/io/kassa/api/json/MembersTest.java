package io.kassa.api.json;

import static io.kassa.domain.error.Rejections.assertRejectedAs;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kassa.domain.error.ErrorCode;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class MembersTest {

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " "})
  void aMemberThatIsNotThereIsMissing(String value) {
    assertRejectedAs(ErrorCode.INVALID_REQUEST, () -> Members.required("member", value));
    assertThat(Members.optional(value)).isEmpty();
  }

  @Test
  void aMemberThatIsThereIsTakenAsItIs() {
    assertThat(Members.required("member", " a ")).isEqualTo(" a ");
    assertThat(Members.optional(" a ")).contains(" a ");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "1-1-1-1-1", "5b0b8bd69f7f4b448f0a1c9b1a7a6f3e"})
  void whatIsNoUuidIsRejectedWithTheCodeGiven(String value) {
    assertRejectedAs(
        ErrorCode.INVALID_IDEMPOTENCY_KEY,
        () -> Members.uuid("key", value, ErrorCode.INVALID_IDEMPOTENCY_KEY));
  }

  @Test
  void aUuidIsReadInAnyCase() {
    String upper = "5B0B8BD6-9F7F-4B44-8F0A-1C9B1A7A6F3E";

    assertThat(Members.uuid("key", upper, ErrorCode.INVALID_REQUEST))
        .isEqualTo(UUID.fromString(upper));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.0", "0.5", "'1'", "true", "null", "[]", "9223372036854775808"})
  void whatIsNoWholeNumberIsNoQuantity(String value) throws Exception {
    JsonNode node = new ObjectMapper().readTree(value.replace('\'', '"'));

    assertRejectedAs(ErrorCode.INVALID_QUANTITY, () -> Members.quantity(node));
    assertRejectedAs(ErrorCode.INVALID_QUANTITY, () -> Members.quantity(null));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 0, -1, Long.MAX_VALUE})
  void theLimitsOfAQuantityAreTheCartsBusiness(long quantity) throws Exception {
    JsonNode node = new ObjectMapper().readTree(Long.toString(quantity));

    assertThat(Members.quantity(node)).isEqualTo(quantity);
  }
}
