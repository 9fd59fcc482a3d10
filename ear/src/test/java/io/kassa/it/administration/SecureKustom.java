package io.kassa.it.administration;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.UUID;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * A Kustom that is reached over TLS and refuses every login. Its certificate is one that a JVM
 * trusts which is told so, as every JVM trusts that of the real one.
 */
final class SecureKustom implements AutoCloseable {
  private static final String PASSWORD = UUID.randomUUID().toString();

  private final Path keys;
  private final HttpsServer server;

  SecureKustom() {
    keys = madeKeys();
    try {
      server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.setHttpsConfigurator(new HttpsConfigurator(context(keys)));
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
    return "-Djavax.net.ssl.trustStore=%s -Djavax.net.ssl.trustStorePassword=%s"
        .formatted(keys, PASSWORD);
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private static Path madeKeys() {
    try {
      Path keys = Files.createTempDirectory("kassa-kustom").resolve("key.p12");
      List<String> command =
          List.of(
              Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
              "-genkeypair",
              "-alias",
              "kustom",
              "-keyalg",
              "RSA",
              "-validity",
              "2",
              "-dname",
              "CN=localhost",
              "-ext",
              "san=dns:localhost",
              "-keystore",
              keys.toString(),
              "-storetype",
              "PKCS12",
              "-storepass",
              PASSWORD);
      if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
        throw new IOException("keytool made no key");
      }
      return keys;
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private static SSLContext context(Path keys) throws IOException {
    try {
      KeyStore store = KeyStore.getInstance(keys.toFile(), PASSWORD.toCharArray());
      KeyManagerFactory managers =
          KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      managers.init(store, PASSWORD.toCharArray());
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(managers.getKeyManagers(), null, null);
      return context;
    } catch (GeneralSecurityException problem) {
      throw new IOException(problem);
    }
  }
}
