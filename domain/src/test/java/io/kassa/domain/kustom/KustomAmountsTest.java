package io.kassa.domain.kustom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KustomAmountsTest {

  @Test
  void theOrderOfTheLinesDoesNotMatter() {
    assertThat(
            amounts(line("A", 1), line("B", 2)).sellTheSameAs(amounts(line("B", 2), line("A", 1))))
        .isTrue();
  }

  @Test
  void howOftenALineStandsThereDoes() {
    assertThat(
            amounts(line("A", 1), line("A", 1), line("B", 1))
                .sellTheSameAs(amounts(line("A", 1), line("B", 1), line("B", 1))))
        .isFalse();
  }

  @Test
  void whatIsSoldAndHowManyOfItDoes() {
    assertThat(amounts(line("A", 1)).sellTheSameAs(amounts(line("B", 1)))).isFalse();
    assertThat(amounts(line("A", 1)).sellTheSameAs(amounts(line("A", 2)))).isFalse();
  }

  private static KustomAmounts amounts(KustomOrderLine... lines) {
    return new KustomAmounts(1000L * lines.length, 200L * lines.length, List.of(lines));
  }

  private static KustomOrderLine line(String reference, long quantity) {
    return new KustomOrderLine(
        KustomOrderLine.Type.PHYSICAL,
        Optional.of(reference),
        "Called " + reference,
        quantity,
        1000 / quantity,
        2500,
        1000,
        0,
        200,
        Optional.empty());
  }
}
