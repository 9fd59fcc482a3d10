package io.kassa.benchmark.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads one event after another (WHATWG, Server-Sent Events). */
public final class ServerEvents {
  private final BufferedReader lines;

  /** Reads from here. */
  public ServerEvents(InputStream stream) {
    this.lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
  }

  /** One event. */
  public record ServerEvent(String name, String data) {}

  /** Waits for the next event; empty when the stream has ended. */
  public Optional<ServerEvent> next() throws IOException {
    String name = "message";
    StringBuilder data = new StringBuilder();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith("event:")) {
        name = line.substring(6).strip();
      } else if (line.startsWith("data:")) {
        data.append(line.substring(5).strip());
      } else if (line.isEmpty() && data.length() > 0) {
        return Optional.of(new ServerEvent(name, data.toString()));
      }
    }
    return Optional.empty();
  }
}
