package io.kassa.benchmark.http;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

/**
 * One connection that stays open, for one thread. It knows as much of HTTP/1.1 as the servers here
 * speak, so that the load takes little from the processors that the servers need.
 */
public final class HttpConnection implements AutoCloseable {
  private static final int CONNECT_MILLIS = 5_000;
  private static final Duration LIMIT = Duration.ofSeconds(60);

  private final Socket socket = new Socket();
  private final InputStream input;
  private final String headers;

  /** Connects. */
  public HttpConnection(URI server) throws IOException {
    this(server, "");
  }

  /**
   * Connects.
   *
   * @param headers sent with each request: lines, each with its end
   */
  public HttpConnection(URI server, String headers) throws IOException {
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(Math.toIntExact(LIMIT.toMillis()));
    socket.connect(new InetSocketAddress(server.getHost(), server.getPort()), CONNECT_MILLIS);
    this.input = new BufferedInputStream(socket.getInputStream(), 32_768);
    this.headers = "Host: " + server.getAuthority() + "\r\n" + headers;
  }

  /** Reads. */
  public HttpAnswer get(String path) throws IOException {
    return exchange("GET " + path + " HTTP/1.1\r\n" + headers + "\r\n");
  }

  /** Posts JSON. */
  public HttpAnswer post(String path, String json) throws IOException {
    return exchange(
        "POST "
            + path
            + " HTTP/1.1\r\n"
            + headers
            + "Content-Type: application/json\r\nContent-Length: "
            + json.getBytes(StandardCharsets.UTF_8).length
            + "\r\n\r\n"
            + json);
  }

  /** Sends a request for events, and hands over what follows the answer's head. */
  public InputStream open(String path) throws IOException {
    send("GET " + path + " HTTP/1.1\r\n" + headers + "Accept: text/event-stream\r\n\r\n");
    Head head = head();
    if (head.status != 200) {
      throw new IOException("No events at " + path + ": " + head.status);
    }
    return head.length == Head.CHUNKED ? new ChunkedInput(input) : input;
  }

  private HttpAnswer exchange(String request) throws IOException {
    send(request);
    Head head = head();
    byte[] body =
        head.length == Head.CHUNKED
            ? new ChunkedInput(input).readAllBytes()
            : input.readNBytes(head.length);
    return new HttpAnswer(head.status, new String(body, StandardCharsets.UTF_8));
  }

  private void send(String request) throws IOException {
    socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
  }

  private record Head(int status, int length) {
    static final int CHUNKED = -1;
  }

  private Head head() throws IOException {
    int status = Integer.parseInt(line(input).substring(9, 12));
    int length = 0;
    for (String line = line(input); !line.isEmpty(); line = line(input)) {
      String header = line.toLowerCase(Locale.ROOT);
      if (header.startsWith("content-length:")) {
        length = Integer.parseInt(header.substring(15).strip());
      } else if (header.startsWith("transfer-encoding:")) {
        length = Head.CHUNKED;
      }
    }
    return new Head(status, length);
  }

  static String line(InputStream input) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(80);
    for (int next = input.read(); next != '\n'; next = input.read()) {
      if (next < 0) {
        throw new EOFException("The server has closed the connection");
      }
      if (next != '\r') {
        line.write(next);
      }
    }
    return line.toString(StandardCharsets.ISO_8859_1);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
