package io.kassa.domain.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FieldValueTest {

  @Test
  void everyJsonValueIsKept() {
    List<Object> values =
        List.of("text", true, 42, new BigDecimal("1.50"), List.of(), Map.of("a", List.of(1)));

    assertThat(values).allSatisfy(it -> assertThat(new FieldValue(it).json()).isEqualTo(it));
  }

  @Test
  void nullsMayStandInside() {
    List<Object> list = Arrays.asList("a", null);

    assertThat(new FieldValue(list).json()).isEqualTo(list);
  }

  @Test
  void aValueDoesNotChangeWithWhatItWasMadeOf() {
    List<Object> inner = new ArrayList<>(List.of("a"));
    FieldValue value = new FieldValue(Map.of("list", inner));

    inner.add("b");

    assertThat(value).isEqualTo(new FieldValue(Map.of("list", List.of("a"))));
  }

  @Test
  void whatIsNoJsonValueIsRefused() {
    List<Object> values = Arrays.asList(null, 1.5, 1.5f, new Object(), List.of(1.5), 'c');

    assertThat(values)
        .allSatisfy(
            it ->
                assertThatThrownBy(() -> new FieldValue(it))
                    .isInstanceOf(IllegalArgumentException.class));
  }
}
