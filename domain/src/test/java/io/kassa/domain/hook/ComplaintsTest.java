package io.kassa.domain.hook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ComplaintsTest {

  private final Logger log = Logger.getLogger(Complaints.class.getName());
  private final List<String> lines = new ArrayList<>();
  private final Handler handler =
      new Handler() {
        @Override
        public void publish(LogRecord told) {
          lines.add(told.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  @BeforeEach
  void listen() {
    log.addHandler(handler);
  }

  @AfterEach
  void listenNoMore() {
    log.removeHandler(handler);
  }

  @Test
  void aComplaintIsOneLineOfBoundedLengthWhateverTheRuleWrote() {
    Complaints complaints = new Complaints(Clock.systemUTC());

    complaints.tell("no:\n2026-01-01 SEVERE forged\r\n" + "x".repeat(100_000));
    complaints.tell("no:\n2026-01-01 SEVERE forged\r\n" + "x".repeat(100_001));

    assertThat(lines).singleElement().asString().hasSizeLessThanOrEqualTo(1_000);
    assertThat(lines.get(0)).startsWith("no: 2026-01-01 SEVERE forged xxx").endsWith("x…");
  }
}
