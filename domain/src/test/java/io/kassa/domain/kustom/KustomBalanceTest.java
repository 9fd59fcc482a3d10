package io.kassa.domain.kustom;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.kustom.KustomBalance.Status;
import io.kassa.domain.kustom.KustomBalance.Sums;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KustomBalanceTest {

  @ParameterizedTest
  @CsvSource({
    "AUTHORIZED, 0",
    "PART_CAPTURED, 0",
    "OTHER, 0",
    "CAPTURED, 50",
    "CLOSED, 50",
    "CANCELLED, 50",
    "EXPIRED, 50"
  })
  void whatStillIsWrittenAsRemainingIsHeldOnlyWhileThePurchaseIsOpen(Status status, long released) {
    KustomBalance balance =
        new KustomBalance(
            new KustomOrderId("k-1"),
            status,
            new Sums(150, 100, 0, 50),
            Optional.empty(),
            List.of(),
            List.of());

    assertThat(balance.released()).isEqualTo(released);
  }
}
