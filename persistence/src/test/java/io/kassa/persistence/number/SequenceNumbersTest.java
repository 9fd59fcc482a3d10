package io.kassa.persistence.number;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.contract.Transactions;
import io.kassa.domain.number.NumberSeries;
import io.kassa.domain.number.NumberSeriesContract;
import io.kassa.domain.workbench.MapConfig;
import io.kassa.persistence.database.TestDatabase;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SequenceNumbersTest implements NumberSeriesContract {

  private final TestDatabase database = TestDatabase.get();
  private final NumberSeries numbers = configured(Map.of());

  @Override
  public NumberSeries numbers() {
    return numbers;
  }

  @Override
  public Transactions transactions() {
    return database;
  }

  @Test
  void prefixesAreConfigured() {
    NumberSeries configured = configured(Map.of("kassa.number.order.prefix", "SE-"));

    assertThat(database.in(() -> configured.next(NumberSeries.Kind.ORDER))).startsWith("SE-1");
    assertThat(database.in(() -> configured.next(NumberSeries.Kind.CART))).startsWith("C1");
  }

  private NumberSeries configured(Map<String, String> config) {
    return database.injectedInto(new SequenceNumbers(new MapConfig(config)));
  }
}
