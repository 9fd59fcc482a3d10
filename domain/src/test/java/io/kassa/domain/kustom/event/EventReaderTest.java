package io.kassa.domain.kustom.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.kustom.KustomOrderId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventReaderTest {

  private static final Instant SENT = Instant.parse("2026-04-10T08:28:00Z");

  @Test
  void aRecordedEventIsRead() {
    ReportedEvent event =
        read("""
            {"id": "kevt_1", "merchant_id": "M1", "timestamp": "2026-04-10T08:27:07.248645321Z",
             "type": "capture.created", "data": {"order_id": "k-1", "capture_id": "c-1"}}
            """)
            .orElseThrow();

    assertThat(event.type()).isEqualTo("capture.created");
    assertThat(event.at()).isEqualTo(Instant.parse("2026-04-10T08:27:07.248645Z"));
    assertThat(event.subject().orderId()).contains(new KustomOrderId("k-1"));
    assertThat(event.subject().detailId()).contains("c-1");
    assertThat(event.subject().detailState()).isEmpty();
  }

  @Test
  void theStateOfADisputeIsKeptAsKustomWritesIt() {
    ReportedEvent event =
        read("""
                {"type": "dispute.updated",
                 "data": {"order_id": "k-1", "dispute_id": "d-1", "status": "UNDER_REVIEW"}}
                """)
            .orElseThrow();

    assertThat(event.subject().detailId()).contains("d-1");
    assertThat(event.subject().detailState()).contains("UNDER_REVIEW");
    assertThat(event.at()).isEqualTo(SENT);
  }

  @Test
  void whatIsNoPlainWordIsNotTakenOut() {
    ReportedEvent event =
        read("""
                {"type": "dispute.created", "timestamp": "yesterday",
                 "data": {"order_id": "../x", "dispute_id": "a b", "status": "kim@example.com"}}
                """)
            .orElseThrow();

    assertThat(event.subject())
        .isEqualTo(new ReportedEvent.Subject(Optional.empty(), Optional.empty(), Optional.empty()));
    assertThat(event.at()).isEqualTo(SENT);
  }

  @Test
  void anEventWithoutDataIsOneAllTheSame() {
    assertThat(read("{\"type\": \"ipp.session.created\"}")).isPresent();
    assertThat(read("{\"type\": \"new.kind\", \"data\": []}")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "7",
        "\"x\"",
        "{",
        "{}",
        "{\"type\": 7}",
        "{\"type\": \"\"}",
        "{\"type\": \"a b\"}",
        "{\"type\": \"a\", \"type\": \"b\"}"
      })
  void whatIsNoEventIsNone(String body) {
    assertThat(read(body)).isEmpty();
  }

  private static Optional<ReportedEvent> read(String body) {
    return EventReader.read(body.getBytes(StandardCharsets.UTF_8), SENT);
  }
}
