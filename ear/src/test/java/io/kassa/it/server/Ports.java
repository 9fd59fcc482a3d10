package io.kassa.it.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Ports that nobody uses. */
public final class Ports {
  private Ports() {}

  /** One of them, as of now. */
  public static int free() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
