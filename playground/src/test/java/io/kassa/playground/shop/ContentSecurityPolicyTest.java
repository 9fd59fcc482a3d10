package io.kassa.playground.shop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContentSecurityPolicyTest {

  @Test
  void onlyScriptsWithTheNonceOrStartedByThemRun() {
    String policy = ContentSecurityPolicy.of("abc", "http://localhost:9081/");

    assertThat(policy)
        .contains("script-src 'nonce-abc' 'strict-dynamic';")
        .contains("frame-src http://localhost:9081/;")
        .contains("default-src 'none';")
        .doesNotContain("unsafe");
  }

  @Test
  void noNonceIsUsedTwice() {
    assertThat(ContentSecurityPolicy.nonce())
        .hasSizeGreaterThanOrEqualTo(22)
        .isNotEqualTo(ContentSecurityPolicy.nonce());
  }
}
