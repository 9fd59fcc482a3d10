package io.kassa.domain.trace;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.websphere.logging.hpel.LogRecordContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkTest {

  private final Cause ofCart = new Cause(TraceParent.made(), Optional.of("a cart's id"));
  private final Cause ofNoCart = new Cause(TraceParent.made(), Optional.empty());

  @AfterEach
  void nothingIsLeft() {
    assertThat(fields()).doesNotContainKeys("correlationId", "cartId");
    assertThat(Work.cause()).isEmpty();
  }

  @Test
  void whatIsLoggedMeanwhileSaysWhatItIsFor() {
    Work work = Work.begin(ofCart);

    assertThat(fields())
        .containsEntry("correlationId", ofCart.parent().traceId())
        .containsEntry("cartId", "a cart's id");
    assertThat(Work.cause()).contains(ofCart);
    work.end();
  }

  @Test
  void afterSomethingElseTheFirstGoesOn() {
    Work first = Work.begin(ofCart);
    Work other = Work.begin(ofNoCart);
    assertThat(fields())
        .containsEntry("correlationId", ofNoCart.parent().traceId())
        .doesNotContainKey("cartId");

    other.end();

    assertThat(fields()).containsEntry("cartId", "a cart's id");
    assertThat(Work.cause()).contains(ofCart);
    first.end();
  }

  @Test
  void whatItIsForMayTurnOutLater() {
    Work work = Work.begin(ofNoCart);

    Work.isFor(ofCart);

    assertThat(fields()).containsEntry("cartId", "a cart's id");
    assertThat(Work.cause()).contains(ofCart);
    work.end();
    Work.isFor(ofCart);
  }

  @Test
  void aDetailIsOfThoseLinesAlone() {
    Map<String, String> meanwhile = new HashMap<>();

    Work.noting("detail", "value", () -> meanwhile.putAll(fields()));

    assertThat(meanwhile).containsEntry("detail", "value");
    assertThat(fields()).doesNotContainKey("detail");
  }

  private static Map<String, String> fields() {
    Map<String, String> fields = new HashMap<>();
    LogRecordContext.getExtensions(fields);
    return fields;
  }
}
