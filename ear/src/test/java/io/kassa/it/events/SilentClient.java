package io.kassa.it.events;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A client that asks for a stream, and takes nothing until it is told to. */
final class SilentClient implements AutoCloseable {
  private static final int SMALL_BYTES = 4096;

  /** Shorter than the server's silence between two signs of life. */
  private static final int SILENCE_MILLIS = 5_000;

  private final Socket socket = new Socket();

  static SilentClient at(URI address, String path) {
    try {
      SilentClient client = new SilentClient();
      client.socket.setReceiveBufferSize(SMALL_BYTES);
      client.socket.setSoTimeout(SILENCE_MILLIS);
      client.socket.connect(new InetSocketAddress(address.getHost(), address.getPort()));
      String request = "GET " + path + " HTTP/1.1\r\nHost: shop\r\n\r\n";
      client.socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return client;
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  /** Reads what there is; whether the server has ended the connection after that. */
  boolean readsToAnEnd() {
    byte[] some = new byte[SMALL_BYTES];
    try {
      InputStream input = socket.getInputStream();
      while (input.read(some) >= 0) {
        // What it says does not matter.
      }
      return true;
    } catch (SocketTimeoutException alive) {
      return false;
    } catch (SocketException reset) {
      return true;
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
