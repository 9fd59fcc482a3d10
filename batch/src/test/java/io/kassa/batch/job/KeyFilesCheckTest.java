package io.kassa.batch.job;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kassa.domain.workbench.MapConfig;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeyFilesCheckTest {

  @Test
  void aServerWithoutAPasswordForItsKeysDoesNotStart() {
    for (String nothing : List.of("", " ", "${keystore_password}")) {
      assertThatThrownBy(() -> check(Map.of("kassa.keystore.password", nothing)).prepare())
          .hasMessageContaining("kassa.keystore.password is not configured");
    }
  }

  @Test
  void thatOfTheOperatorIsEnough() {
    assertThatCode(() -> check(Map.of("kassa.keystore.password", "chosen")).prepare())
        .doesNotThrowAnyException();
  }

  @Test
  void soIsThatWhichLibertyMadeUp() {
    assertThatCode(() -> check(Map.of("ltpa_keys_password", "made up")).prepare())
        .doesNotThrowAnyException();
  }

  private static KeyFilesCheck check(Map<String, String> values) {
    return new KeyFilesCheck(new MapConfig(values));
  }
}
