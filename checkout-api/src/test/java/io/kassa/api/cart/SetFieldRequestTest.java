package io.kassa.api.cart;

import static io.kassa.domain.error.Rejections.assertRejectedAs;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.api.json.Wire;
import io.kassa.domain.cart.change.CartChange;
import io.kassa.domain.cart.change.FieldKey;
import io.kassa.domain.cart.change.RemoveField;
import io.kassa.domain.cart.change.SetField;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.field.FieldValue;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SetFieldRequestTest {

  private static final FieldKey KEY = new FieldKey("tracking:campaign");

  @Test
  void anyJsonValueIsTaken() throws Exception {
    assertThat(change("'text'")).isEqualTo(new SetField(KEY, FieldValue.text("text")));
    assertThat(change("true")).isEqualTo(new SetField(KEY, new FieldValue(true)));
    assertThat(change("42")).isEqualTo(new SetField(KEY, new FieldValue(42)));
    assertThat(change("0.15")).isEqualTo(new SetField(KEY, new FieldValue(new BigDecimal("0.15"))));
    assertThat(change("{'a': [1, null]}"))
        .isEqualTo(new SetField(KEY, new FieldValue(Map.of("a", Arrays.asList(1, null)))));
    assertThat(change("[]")).isEqualTo(new SetField(KEY, new FieldValue(List.of())));
  }

  @Test
  void nullRemovesTheField() throws Exception {
    assertThat(change("null")).isEqualTo(new RemoveField(KEY));
  }

  @Test
  void aRequestWithoutAValueIsRejected() throws Exception {
    SetFieldRequest request = Wire.read(SetFieldRequest.class, "{}");

    assertRejectedAs(ErrorCode.INVALID_REQUEST, () -> request.toChange(KEY.key()));
  }

  @Test
  void aValueThatIsTooLongIsRejected() throws Exception {
    String longest = "x".repeat(SetFieldRequest.MAX_VALUE_LENGTH - 2);

    assertThat(change("'" + longest + "'")).isInstanceOf(SetField.class);
    assertRejectedAs(ErrorCode.INVALID_FIELD, () -> change("'" + longest + "x'"));
  }

  private static CartChange change(String value) throws Exception {
    return Wire.read(SetFieldRequest.class, "{'value': " + value + "}").toChange(KEY.key());
  }
}
