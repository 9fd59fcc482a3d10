package io.kassa.api.cart.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.cart.live.LiveCartsFixture;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadPoolExecutor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Two places, one more for a client that takes nothing for a second. */
@Timeout(30)
class WritersTest {

  private static final long A_SECOND_NANOS = Duration.ofSeconds(1).toNanos();
  private static final String EVENT_END = "data: {}\n\n";

  private final ThreadPoolExecutor threads = (ThreadPoolExecutor) Executors.newCachedThreadPool();
  private final Writers writers =
      new Writers(
          threads,
          LiveCartsFixture.settings(
              Map.of(
                  "kassa.events.max.writers", "2",
                  "kassa.events.max.slow.writers", "1",
                  "kassa.events.slow.after", "PT1S")));
  private final CountDownLatch reads = new CountDownLatch(1);
  private final CountDownLatch slowReads = new CountDownLatch(1);
  private final ClientFixture reader = new ClientFixture();

  @AfterEach
  void everybodyReads() {
    reads.countDown();
    threads.shutdownNow();
  }

  @Test
  void clientsThatDoNotReadGiveTheirPlacesToThoseThatDo() throws InterruptedException {
    silent(2);
    show(reader);

    writers.look(System.nanoTime() + A_SECOND_NANOS);

    reader.awaitEnding(EVENT_END);
  }

  @Test
  void nobodyIsSlowBeforeTheTime() throws InterruptedException {
    silent(2);
    show(reader);

    writers.look(System.nanoTime());

    assertThat(reader.got()).isEmpty();
  }

  @Test
  void thereAreNoMoreThreadsThanPlacesOfBothKinds() throws InterruptedException {
    silent(2);
    writers.look(System.nanoTime() + A_SECOND_NANOS);
    silent(1);
    show(reader);

    writers.look(System.nanoTime() + A_SECOND_NANOS);

    assertThat(reader.got()).isEmpty();
    assertThat(threads.getLargestPoolSize()).isEqualTo(3);
    reads.countDown();
    reader.awaitEnding(EVENT_END);
  }

  @Test
  void aSlowClientGetsItsEventAndMakesRoomForAnother() throws InterruptedException {
    ClientFixture slow = new ClientFixture().thatReadsAfter(slowReads);
    show(slow);
    slow.awaitWriter();
    writers.look(System.nanoTime() + A_SECOND_NANOS);
    slowReads.countDown();
    slow.awaitEnding(EVENT_END);
    nobodyIsWrittenTo();

    silent(2);
    show(reader);
    writers.look(System.nanoTime() + A_SECOND_NANOS);

    reader.awaitEnding(EVENT_END);
  }

  private void nobodyIsWrittenTo() throws InterruptedException {
    while (threads.getActiveCount() > 0) {
      Thread.sleep(1);
    }
  }

  private void silent(int clients) throws InterruptedException {
    for (int i = 0; i < clients; i++) {
      ClientFixture client = new ClientFixture().thatReadsAfter(reads);
      show(client);
      client.awaitWriter();
    }
  }

  private void show(Client client) {
    new CartStream(client, new Outbox(3000), writers::add, ended -> {})
        .show(new CartPicture(1, "{}"));
  }
}
