package io.kassa.domain.kustom.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class WireBalanceTest {

  @Test
  void anEndThatIsEmptyIsNone() {
    assertThat(ending(null).toBalance().expiresAt()).isEmpty();
    assertThat(ending("").toBalance().expiresAt()).isEmpty();
    assertThat(ending("2026-01-02T03:04:05Z").toBalance().expiresAt())
        .contains(Instant.parse("2026-01-02T03:04:05Z"));
  }

  private static WireBalance ending(String end) {
    return new WireBalance("k-1", "AUTHORIZED", 100L, 0L, 0L, 100L, end, null, null);
  }
}
