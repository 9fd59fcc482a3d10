package io.kassa.api.cart.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutboxTest {

  private final Outbox outbox = new Outbox(3000);

  @Test
  void theFirstPictureIsInitAndTheNextIsUpdated() {
    outbox.offer(new CartPicture(1, "{\"n\":1}"));
    assertThat(written()).isEqualTo("event: init\nretry: 3000\nid: 1\ndata: {\"n\":1}\n\n");

    outbox.offer(new CartPicture(2, "{\"n\":2}"));
    assertThat(written()).isEqualTo("event: updated\nid: 2\ndata: {\"n\":2}\n\n");
  }

  @Test
  void ofManyPicturesTheNewestIsWritten() {
    for (int revision = 1; revision <= 100; revision++) {
      outbox.offer(new CartPicture(revision, "{}"));
    }

    assertThat(written()).isEqualTo("event: init\nretry: 3000\nid: 100\ndata: {}\n\n");
  }

  @Test
  void anEventThatIsBegunIsWrittenToItsEnd() {
    outbox.offer(new CartPicture(1, "{\"n\":1}"));
    outbox.next();

    outbox.offer(new CartPicture(2, "{\"n\":2}"));

    assertThat(written())
        .isEqualTo("data: {\"n\":1}\n\nevent: updated\nid: 2\ndata: {\"n\":2}\n\n");
  }

  @Test
  void whatIsNotNewerIsNotWritten() {
    outbox.offer(new CartPicture(5, "{}"));
    written();

    outbox.offer(new CartPicture(5, "{}"));
    outbox.offer(new CartPicture(4, "{}"));

    assertThat(outbox.isEmpty()).isTrue();
  }

  @Test
  void aHeartbeatIsLeftOutWhereThereIsSomethingToSay() {
    outbox.offer(new CartPicture(1, "{}"));
    outbox.beat();
    assertThat(written()).doesNotContain(":\n\n:").doesNotStartWith(":").endsWith("data: {}\n\n");

    outbox.beat();
    outbox.beat();
    assertThat(written()).isEqualTo(":\n\n");
  }

  @Test
  void theFarewellIsTheLastEvent() {
    outbox.offer(new CartPicture(1, "{}"));
    outbox.next();
    outbox.offer(new CartPicture(2, "{}"));

    outbox.sayFarewell("bye".getBytes(StandardCharsets.UTF_8));

    assertThat(written()).isEqualTo("data: {}\n\nbye");
  }

  private String written() {
    StringBuilder text = new StringBuilder();
    for (Optional<byte[]> next = outbox.next(); next.isPresent(); next = outbox.next()) {
      text.append(new String(next.get(), StandardCharsets.UTF_8));
    }
    return text.toString();
  }
}
