package io.kassa.it.administration;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** The key that a server has made for itself at its first start. */
record KeyStoreFile(Path file, String password) {

  /** Trusts this server and no other. */
  SSLContext trust() {
    try {
      KeyStore keys = KeyStore.getInstance(file.toFile(), password.toCharArray());
      TrustManagerFactory trusted =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trusted.init(keys);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, trusted.getTrustManagers(), null);
      return context;
    } catch (IOException | GeneralSecurityException problem) {
      throw new IllegalStateException(problem);
    }
  }
}
