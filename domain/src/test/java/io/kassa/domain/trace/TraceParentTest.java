package io.kassa.domain.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class TraceParentTest {

  private static final String TEXT = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

  @Test
  void isReadAsItStandsInAHeader() {
    TraceParent parent = TraceParent.read(TEXT).orElseThrow();

    assertThat(parent.traceId()).isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
    assertThat(parent.spanId()).isEqualTo("00f067aa0ba902b7");
    assertThat(parent.sampled()).isTrue();
    assertThat(parent.text()).isEqualTo(TEXT).hasSize(55);
  }

  @Test
  void onlyTheLastBitOfTheFlagsSaysWhetherSpansAreKept() {
    assertThat(TraceParent.read(TEXT.replace("-01", "-02")).orElseThrow().sampled()).isFalse();
    assertThat(TraceParent.read(TEXT.replace("-01", "-03")).orElseThrow().sampled()).isTrue();
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {
        "nonsense",
        "01-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
        "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
        "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
        "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
        "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01\n",
        "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-more"
      })
  void whatIsNoneIsNotRead(String text) {
    assertThat(TraceParent.read(text)).isEmpty();
  }

  @Test
  void oneOfItsOwnIsLikeNoOther() {
    TraceParent made = TraceParent.made();

    assertThat(TraceParent.read(made.text())).contains(made);
    assertThat(TraceParent.made().traceId()).isNotEqualTo(made.traceId());
    assertThat(made.sampled()).isFalse();
  }
}
