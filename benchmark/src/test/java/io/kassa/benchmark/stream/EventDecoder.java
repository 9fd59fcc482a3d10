package io.kassa.benchmark.stream;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Makes events of the bytes of one answer, as they come: head, chunks, lines, events. */
final class EventDecoder {
  private static final int HEXADECIMAL = 16;

  private enum Expects {
    HEAD,
    CHUNK_SIZE,
    CHUNK,
    CHUNK_END,
    EVENTS
  }

  private final ByteArrayOutputStream frame = new ByteArrayOutputStream(16);
  private final ByteArrayOutputStream content = new ByteArrayOutputStream(64);
  private Expects expects = Expects.HEAD;
  private Optional<String> status = Optional.empty();
  private boolean chunked;
  private int left;
  private String name = "";
  private String data = "";

  /** Hears of events. */
  interface Listener {
    void event(String name, String data);
  }

  /** The first line of the answer, once it is there. */
  Optional<String> status() {
    return status;
  }

  /** Takes all that is in the buffer. */
  void take(ByteBuffer bytes, Listener listener) {
    while (bytes.hasRemaining()) {
      if (expects == Expects.CHUNK && left-- == 0) {
        expects = Expects.CHUNK_END;
      }
      boolean isContent = expects == Expects.CHUNK || expects == Expects.EVENTS;
      ByteArrayOutputStream line = isContent ? content : frame;
      byte next = bytes.get();
      if (next == '\n') {
        String text = line.toString(StandardCharsets.UTF_8).strip();
        line.reset();
        ended(text, listener);
      } else {
        line.write(next);
      }
    }
  }

  private void ended(String text, Listener listener) {
    switch (expects) {
      case HEAD -> head(text);
      case CHUNK_SIZE -> {
        left = Integer.parseInt(text, HEXADECIMAL);
        expects = Expects.CHUNK;
      }
      case CHUNK_END -> expects = Expects.CHUNK_SIZE;
      case CHUNK, EVENTS -> event(text, listener);
    }
  }

  private void head(String text) {
    if (status.isEmpty()) {
      status = Optional.of(text);
    } else if (text.isEmpty()) {
      expects = chunked ? Expects.CHUNK_SIZE : Expects.EVENTS;
    } else {
      chunked |= text.toLowerCase(Locale.ROOT).startsWith("transfer-encoding:");
    }
  }

  private void event(String text, Listener listener) {
    if (text.startsWith("event:")) {
      name = text.substring(6).strip();
    } else if (text.startsWith("data:")) {
      data += text.substring(5).strip();
    } else if (text.isEmpty() && !data.isEmpty()) {
      listener.event(name, data);
      name = "";
      data = "";
    }
  }
}
