package io.kassa.domain.number;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.contract.Transactions;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every number series has to do. */
public interface NumberSeriesContract {

  /** The smallest number that is given. */
  long FIRST = 100_001;

  NumberSeries numbers();

  Transactions transactions();

  @ParameterizedTest
  @EnumSource
  default void aNumberIsAPrefixAndAnInteger(NumberSeries.Kind kind) {
    String number = next(kind);

    assertThat(number).matches("\\D*[0-9]+");
    assertThat(integer(number)).isGreaterThanOrEqualTo(FIRST);
  }

  @ParameterizedTest
  @EnumSource
  default void numbersOfOneKindOnlyGrow(NumberSeries.Kind kind) {
    LongStream numbers = LongStream.range(0, 5).map(i -> integer(next(kind)));

    assertThat(numbers.boxed().toList()).isSorted().doesNotHaveDuplicates();
  }

  @Test
  default void numbersOfTwoKindsAreToldApart() {
    String cart = next(NumberSeries.Kind.CART);
    String order = next(NumberSeries.Kind.ORDER);

    assertThat(cart.replaceAll("[0-9]", "")).isNotEqualTo(order.replaceAll("[0-9]", ""));
  }

  private String next(NumberSeries.Kind kind) {
    return transactions().in(() -> numbers().next(kind));
  }

  private static long integer(String number) {
    return Long.parseLong(number.replaceAll("\\D", ""));
  }
}
