package io.kassa.api.cart.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class EventTextTest {

  @Test
  void aHeartbeatIsAComment() {
    assertThat(text(EventText.heartbeat())).isEqualTo(":\n\n");
  }

  @Test
  void anEventHasItsNameBeforeItsData() {
    assertThat(text(EventText.event("error", "{}"))).isEqualTo("event: error\ndata: {}\n\n");
  }

  @Test
  void everyLineOfDataIsALineOfItsOwn() {
    assertThat(text(EventText.data("one\ntwo\r\nthree")))
        .isEqualTo("data: one\ndata: two\ndata: three\n\n");
  }

  @Test
  void textIsUtf8() {
    assertThat(EventText.data("å")).isEqualTo("data: å\n\n".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void theFirstPictureSaysWhenToComeBack() {
    CartPicture picture = new CartPicture(7, "{}");

    assertThat(text(picture.initHead(3000))).isEqualTo("event: init\nretry: 3000\nid: 7\n");
    assertThat(text(picture.updatedHead())).isEqualTo("event: updated\nid: 7\n");
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
