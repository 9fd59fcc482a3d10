package io.kassa.domain.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JobHandlersTest {

  @Test
  void rulesMayWantTheJobsOfMerchantsHandlersAndNoneOfTheCheckoutsOwn() {
    JobHandlers handlers = JobUseCases.named(List.of("captureOrder"), List.of("apps/shop/tell"));

    assertThat(handlers.isOpenToRules("apps/shop/tell")).isTrue();
    assertThat(handlers.isOpenToRules("captureOrder")).isFalse();
    assertThat(handlers.isOpenToRules("apps/shop/nobody")).isFalse();
    assertThat(handlers.isOwn("captureOrder")).isTrue();
    assertThat(handlers.isOwn("apps/shop/tell")).isFalse();
  }
}
