package io.kassa.it.administration;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.kassa.it.server.SelfSigned;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;

/**
 * A Kustom that is reached over TLS and refuses every login. Its certificate is one that a JVM
 * trusts which is told so, as every JVM trusts that of the real one.
 */
final class SecureKustom implements AutoCloseable {
  private final SelfSigned keys = SelfSigned.made();
  private final HttpsServer server;

  SecureKustom() {
    try {
      server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.setHttpsConfigurator(new HttpsConfigurator(keys.context()));
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
    server.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(401, -1);
          exchange.close();
        });
    server.start();
  }

  URI address() {
    return URI.create("https://localhost:" + server.getAddress().getPort());
  }

  /** What makes a JVM trust it, and whatever else has this certificate, and nobody else. */
  String trustingJvm() {
    return keys.trustingJvm();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
