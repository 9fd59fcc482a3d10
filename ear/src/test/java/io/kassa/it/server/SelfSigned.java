package io.kassa.it.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.UUID;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * A key and its certificate for {@code localhost}, which nobody trusts who is not told to.
 *
 * @param file holds both, as PKCS #12
 */
public record SelfSigned(Path file) {
  private static final String PASSWORD = UUID.randomUUID().toString();

  /** Makes a new one. */
  public static SelfSigned made() {
    try {
      Path file = Files.createTempDirectory("kassa-keys").resolve("key.p12");
      List<String> command =
          List.of(
              Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
              "-genkeypair",
              "-alias",
              "localhost",
              "-keyalg",
              "RSA",
              "-validity",
              "2",
              "-dname",
              "CN=localhost",
              "-ext",
              "san=dns:localhost",
              "-keystore",
              file.toString(),
              "-storetype",
              "PKCS12",
              "-storepass",
              PASSWORD);
      if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
        throw new IOException("keytool made no key");
      }
      return new SelfSigned(file);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  /** What makes a JVM trust whoever has this certificate, and nobody else. */
  public String trustingJvm() {
    return "-Djavax.net.ssl.trustStore=%s -Djavax.net.ssl.trustStorePassword=%s"
        .formatted(file, PASSWORD);
  }

  /** With which somebody shows this certificate. */
  public SSLContext context() {
    try {
      KeyStore store = KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray());
      KeyManagerFactory managers =
          KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      managers.init(store, PASSWORD.toCharArray());
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(managers.getKeyManagers(), null, null);
      return context;
    } catch (IOException | GeneralSecurityException problem) {
      throw new IllegalStateException(problem);
    }
  }
}
