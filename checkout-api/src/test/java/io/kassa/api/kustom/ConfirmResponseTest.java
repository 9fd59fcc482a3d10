package io.kassa.api.kustom;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.api.json.Wire;
import org.junit.jupiter.api.Test;

class ConfirmResponseTest {

  @Test
  void theAnswerHasKustomsStatus() throws Exception {
    assertThat(Wire.text(new ConfirmResponse("checkout_complete")))
        .isEqualTo("{\"status\":\"checkout_complete\"}");
  }
}
