package io.kassa.domain.kustom.rest;

import static io.kassa.domain.kustom.rest.WireFixture.reply;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.kustom.KustomRefusal;
import io.kassa.domain.kustom.KustomRefusal.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadRefusalTest {

  private final KustomWire wire = new KustomWire();

  @Test
  void aRefusalSaysWhatIsWrongAndHowToFindIt() {
    KustomRefusal refusal =
        refused(
            400,
            """
            {"error_code": "BAD_VALUE", "error_messages": ["Bad value: total_amount", "and more"],
             "correlation_id": "body-id", "service_version": "1.0"}
            """);

    assertThat(refusal.kind()).isEqualTo(Kind.OTHER);
    assertThat(refusal.code()).isEqualTo("BAD_VALUE");
    assertThat(refusal.message()).isEqualTo("Bad value: total_amount; and more");
    assertThat(refusal.summary()).isEqualTo("400 BAD_VALUE (correlation id body-id)");
  }

  @Test
  void aSingleMessageIsReadToo() {
    KustomRefusal refusal =
        refused(400, "{\"error_code\": \"BAD_VALUE\", \"error_message\": \"Bad value\"}");

    assertThat(refusal.message()).isEqualTo("Bad value");
    assertThat(refusal.correlationId()).isEqualTo("header-id");
  }

  @Test
  void wrongCredentialsComeAsHtml() {
    assertThat(refused(401, WireFixture.NOT_LET_IN).kind()).isEqualTo(Kind.NOT_LET_IN);
    assertThat(refused(401, "").kind()).isEqualTo(Kind.NOT_LET_IN);
    assertThat(refused(401, "{\"internal_message\": \"authorization_error\"}").kind())
        .isEqualTo(Kind.NOT_LET_IN);
  }

  @Test
  void aFirewallComesAsHtml() {
    assertThat(refused(403, "<html>Forbidden</html>").kind()).isEqualTo(Kind.NOT_LET_IN);
  }

  @Test
  void aFinishedOrderIsReadOnly() {
    assertThat(refused(403, "{\"error_code\": \"READ_ONLY_ORDER\"}").kind())
        .isEqualTo(Kind.READ_ONLY);
  }

  @Test
  void anotherWordOfKustomsIsNoneOfThese() {
    assertThat(refused(403, "{\"error_code\": \"NOT_ALLOWED\"}").kind()).isEqualTo(Kind.OTHER);
  }

  @ParameterizedTest
  @CsvSource({"404, ''", "404, '{\"error_code\": \"NO_SUCH_ORDER\"}'", "404, <html>", "400, ''"})
  void anOrderThatIsGoneIsNotFoundEvenWithoutABody(int status, String body) {
    assertThat(refused(status, body).kind()).isEqualTo(Kind.NOT_FOUND);
  }

  private KustomRefusal refused(int status, String body) {
    return wire.readRefusal(reply(status, body));
  }
}
