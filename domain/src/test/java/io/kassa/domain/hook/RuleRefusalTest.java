package io.kassa.domain.hook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleRefusalTest {

  private static Effect.ValidationError no(Optional<String> message) {
    return new Effect.ValidationError("late", message, Optional.empty());
  }

  @Test
  void aNoIsToldInTheWordsOfItsRule() {
    assertThat(RuleRefusal.of(no(Optional.of("Not today.")))).hasMessage("Not today.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n"})
  void aNoWithoutWordsGetsSome(String blank) {
    String text = "A rule of this shop does not allow it.";
    assertThat(RuleRefusal.of(no(Optional.of(blank)))).hasMessage(text);
    assertThat(RuleRefusal.of(no(Optional.empty()))).hasMessage(text);
  }
}
