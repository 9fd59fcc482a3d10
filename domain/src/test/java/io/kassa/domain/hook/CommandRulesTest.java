package io.kassa.domain.hook;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.field.FieldLimits;
import io.kassa.domain.field.FieldValue;
import io.kassa.domain.kustom.KustomCartFields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be done to whom. */
class CommandRulesTest {

  private static Optional<String> objection(String key, Optional<FieldValue> value) {
    return CommandRules.objection(
        ActorType.TICKET, new ActorCommand.SetDynamicFields(Map.of(key, value)));
  }

  private static Optional<FieldValue> text(int length) {
    return Optional.of(FieldValue.text("x".repeat(length)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        KustomCartFields.ORDER_ID,
        KustomCartFields.PENDING_HASH,
        KustomCartFields.SYNC_HASH,
        "kustomNext"
      })
  void theMarksOfTheCheckoutItselfAreNeitherSetNorRemoved(String mark) {
    assertThat(objection(mark, text(1))).get().asString().startsWith("the field " + mark + " is");
    assertThat(objection(mark, Optional.empty())).isPresent();
  }

  @Test
  void aFieldHasTheLimitsOfAStorefronts() {
    assertThat(objection("k".repeat(255), text(FieldLimits.MAX_VALUE - 2))).isEmpty();
    assertThat(objection("k".repeat(256), text(1)))
        .contains("a field's key has 1 to 255 characters");
    assertThat(objection(" ", text(1))).contains("a field's key has 1 to 255 characters");
    assertThat(objection("k", text(FieldLimits.MAX_VALUE - 1)))
        .contains(
            "the field k has a value of more than 4096 characters, or one that can't be stored");
    assertThat(objection("k", Optional.of(new FieldValue(List.of(Map.of("a", "\0")))))).isPresent();
    assertThat(objection("k", Optional.of(FieldValue.text("\uD83D")))).isPresent();
  }

  @Test
  void atMostAHundredFieldsAreSetAtOnce() {
    Map<String, Optional<FieldValue>> fields = new LinkedHashMap<>();
    for (int i = 0; i < 100; i++) {
      fields.put("f" + i, text(1));
    }
    assertThat(
            CommandRules.objection(
                ActorType.ORDER, new ActorCommand.SetDynamicFields(Map.copyOf(fields))))
        .isEmpty();
    fields.put("more", text(1));
    assertThat(CommandRules.objection(ActorType.ORDER, new ActorCommand.SetDynamicFields(fields)))
        .contains("more than 100 fields at once");
  }

  @ParameterizedTest
  @EnumSource(ActorType.class)
  void aTagHasALengthAndACartHasNone(ActorType actor) {
    assertThat(CommandRules.objection(actor, new ActorCommand.AddTag("x".repeat(256)))).isPresent();
    assertThat(CommandRules.objection(actor, new ActorCommand.RemoveTag(" "))).isPresent();
    assertThat(CommandRules.objection(actor, new ActorCommand.AddTag("x".repeat(255))).isEmpty())
        .isEqualTo(actor != ActorType.TICKET);
  }
}
