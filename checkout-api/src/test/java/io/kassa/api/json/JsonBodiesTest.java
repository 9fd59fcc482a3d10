package io.kassa.api.json;

import static io.kassa.domain.error.Rejections.assertRejectedAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.kassa.domain.error.ErrorCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBodiesTest {

  /** A request of every kind of member. */
  public record Request(String text, JsonNode any, List<String> list, Boolean flag) {}

  /** A request in which nothing is passed over. */
  public record Strict(List<Request> lines, String note) implements ReadStrictly {}

  /** An answer of every kind of member. */
  public record Answer(String text, Optional<String> absent, BigDecimal amount, String nothing) {}

  @Test
  void aBodyIsReadAndUnknownMembersArePassedOver() throws Exception {
    Request request =
        Wire.read(Request.class, "{'text': 'a', 'any': {'b': [1, null]}, 'new': true}");

    assertThat(request.text()).isEqualTo("a");
    assertThat(request.any().at("/b/0").intValue()).isEqualTo(1);
    assertThat(request.list()).isNull();
  }

  @Test
  void whatIsReadStrictlyHasNoUnknownMemberAtAnyDepth() throws Exception {
    assertThat(Wire.read(Strict.class, "{'lines': [{'text': 'a'}]}").lines()).hasSize(1);
    for (String body : List.of("{'line': []}", "{'lines': [{'texts': 'a'}]}")) {
      assertRejectedAs(ErrorCode.INVALID_REQUEST, () -> Wire.read(Strict.class, body));
    }
    assertThatThrownBy(() -> Wire.read(Strict.class, "{'kim@example.com': 1}"))
        .hasMessage("A member is not known; known there are lines, note.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'text': 'a\\u0000b'}",
        "{'text': 'a\\ud800b'}",
        "{'any': {'b': ['\\u0000']}}",
        "{'any': {'\\udc00': 1}}",
        "{'any': 1e31}",
        "{'any': [1e-9999]}"
      })
  void whatCantBeStoredOrShownAgainIsRefused(String body) {
    assertRejectedAs(ErrorCode.INVALID_REQUEST, () -> Wire.read(Request.class, body));
  }

  @Test
  void aBodyIsNestedToALimit() throws Exception {
    String deep = "{'any': " + "[".repeat(31) + "]".repeat(31) + "}";
    String tooDeep = "{'any': " + "[".repeat(32) + "]".repeat(32) + "}";

    assertThat(Wire.read(Request.class, deep).any()).isNotNull();
    assertRejectedAs(ErrorCode.INVALID_REQUEST, () -> Wire.read(Request.class, tooDeep));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'text': 1}",
        "{'text': 1.5}",
        "{'text': true}",
        "{'text': {}}",
        "{'text': ['a']}",
        "{'list': 'a'}",
        "{'list': [1]}",
        "{'flag': 'true'}",
        "{'flag': 1}"
      })
  void nothingIsConverted(String body) {
    assertRejectedAs(ErrorCode.INVALID_REQUEST, () -> Wire.read(Request.class, body));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "1",
        "'text'",
        "{",
        "{} {}",
        "{'text': 'a', 'text': 'b'}",
        "{'any': {'a': 1, 'a': 2}}",
        "{'any': NaN}",
        "{text: 'a'}"
      })
  void whatIsNotOneJsonObjectIsRejected(String body) {
    assertRejectedAs(ErrorCode.INVALID_REQUEST, () -> Wire.read(Request.class, body));
  }

  @Test
  void aRejectionNeverQuotesTheBody() {
    assertThatThrownBy(() -> Wire.read(Request.class, "{'list': 'kim@example.com'}"))
        .hasMessage("The member list is not of the right type.");
    assertThatThrownBy(() -> Wire.read(Request.class, "{'text': kim@example.com"))
        .hasMessageNotContaining("kim");
  }

  @Test
  void aBodyThatIsTooLargeIsRefused() throws Exception {
    String largest = "{'text': '" + "x".repeat(JsonBodies.MAX_BODY_BYTES - 12) + "'}";

    assertThat(Wire.read(Request.class, largest).text()).hasSize(JsonBodies.MAX_BODY_BYTES - 12);
    assertThatThrownBy(() -> Wire.read(Request.class, largest + " "))
        .isInstanceOf(RequestTooLarge.class);
  }

  @Test
  void amountsAreWrittenWithTheirDecimalsAndAbsentMembersNotAtAll() throws Exception {
    Answer answer = new Answer("a", Optional.empty(), new BigDecimal("100.00"), null);

    assertThat(Wire.text(answer)).isEqualTo("{\"text\":\"a\",\"amount\":100.00}");
  }

  @Test
  void noAmountIsWrittenWithAnExponent() throws Exception {
    Answer answer = new Answer("a", Optional.of("b"), new BigDecimal("1E+6"), null);

    assertThat(Wire.text(answer)).contains("\"amount\":1000000");
  }

  @Test
  void recordsAndListsAreOurBusinessAndTextsAreNot() {
    JsonBodies bodies = new JsonBodies();

    assertThat(bodies.isReadable(Request.class, null, null, null)).isTrue();
    assertThat(bodies.isWriteable(Answer.class, null, null, null)).isTrue();
    assertThat(bodies.isWriteable(List.class, null, null, null)).isTrue();
    assertThat(bodies.isReadable(String.class, null, null, null)).isFalse();
    assertThat(bodies.isWriteable(String.class, null, null, null)).isFalse();
  }
}
