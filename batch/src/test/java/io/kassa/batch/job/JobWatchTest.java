package io.kassa.batch.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.batch.timer.CountedFailures;
import io.kassa.domain.job.JobEndedLate;
import io.kassa.domain.job.JobUseCases;
import io.kassa.domain.job.WatchJobs;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JobWatchTest {

  private final CountedFailures counted = new CountedFailures();
  private final JobWatch watch =
      new JobWatch(JobUseCases.named("greet"), new WatchJobs(), counted.metrics(), counted.looks());
  private final Logger logger = Logger.getLogger(JobWatch.class.getName());
  private final List<String> logged = new ArrayList<>();
  private final Handler reader =
      new Handler() {
        @Override
        public void publish(LogRecord line) {
          logged.add(line.getMessage());
        }

        @Override
        public void flush() {
          // Nothing is kept back.
        }

        @Override
        public void close() {
          // Nothing is open.
        }
      };

  @BeforeEach
  void readsTheLog() {
    logger.addHandler(reader);
  }

  @AfterEach
  void readsNoLonger() {
    logger.removeHandler(reader);
  }

  @Test
  void whatEndedLateBetweenTwoLooksIsNamedAndCounted() {
    watch.ended(new JobEndedLate("greet", "kim", Duration.ofMillis(10_500)));

    assertThat(logged).containsExactly("Late: greet of kim ended after 10500 ms");
    assertThat(counted.failed()).containsExactly("greet");
  }
}
