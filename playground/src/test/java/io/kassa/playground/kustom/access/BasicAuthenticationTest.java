package io.kassa.playground.kustom.access;

import static io.kassa.playground.testing.Caller.basic;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.playground.http.Response;
import io.kassa.playground.testing.Caller;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BasicAuthenticationTest {
  private final BasicAuthentication authentication =
      new BasicAuthentication(Optional.of(new Credentials("K1-abc", "kco_test_api_x")));

  @Test
  void usernameAndKeyAreAccepted() {
    assertThat(authentication.admits(Optional.of(basic("K1-abc:kco_test_api_x")))).isTrue();
  }

  @Test
  void theUsernameMayBeLeftOut() {
    assertThat(authentication.admits(Optional.of(basic(":kco_test_api_x")))).isTrue();
  }

  @Test
  void theBareKeyIsAccepted() {
    assertThat(authentication.admits(Optional.of("Basic kco_test_api_x"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"K2-xyz:kco_test_api_x", "K1-abc:wrong", ":", "kco_test_api_x"})
  void anythingWrongIsNotAccepted(String pair) {
    assertThat(authentication.admits(Optional.of(basic(pair)))).isFalse();
  }

  @Test
  void withoutConfiguredCredentialsNobodyIsLetIn() {
    BasicAuthentication closed = new BasicAuthentication(Optional.empty());

    assertThat(closed.admits(Optional.of(basic(":")))).isFalse();
    assertThat(closed.admits(Optional.empty())).isFalse();
  }

  @Test
  void aStrangerGetsAPageAndNoCorrelationId() {
    try (Caller caller = new Caller().with("Authorization", basic("K1-abc:wrong"))) {
      Response response = caller.read("00000000-0000-0000-0000-000000000000");

      assertThat(response.status()).isEqualTo(401);
      assertThat(response.body()).contains("<title>401 Authorization Required</title>");
      assertThat(response.headers().find("WWW-Authenticate"))
          .hasValue("Basic realm=\"very closed site\"");
      assertThat(response.headers().find("klarna-correlation-id")).isEmpty();
    }
  }
}
