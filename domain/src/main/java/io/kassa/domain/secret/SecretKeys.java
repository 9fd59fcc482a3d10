package io.kassa.domain.secret;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.Config;

/**
 * The keys that secrets are sealed with: {@code kassa.settings.keys}, each an id, a colon and 32
 * bytes as Base64, with commas between them. The first seals; the others open what was sealed
 * before, until it is sealed anew.
 */
@ApplicationScoped
public class SecretKeys {

  /** The configuration's key. */
  public static final String KEY = "kassa.settings.keys";

  private static final int KEY_BYTES = 32;
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,40}");

  private Map<String, SecretKeySpec> keys = Map.of();

  SecretKeys() {}

  /**
   * Reads and checks the configuration.
   *
   * @throws IllegalArgumentException with one sentence, in which no key is
   */
  @Inject
  public SecretKeys(Config config) {
    keys = new LinkedHashMap<>();
    config
        .getOptionalValue(KEY, String.class)
        .filter(text -> !text.isBlank())
        .ifPresent(text -> Arrays.stream(text.split(",", -1)).forEach(this::read));
  }

  /** The key that seals, if there is one: without any no secret can be kept. */
  public Optional<String> sealingId() {
    return keys.keySet().stream().findFirst();
  }

  /** Whether what was sealed under this id can be opened. */
  public boolean knows(String keyId) {
    return keys.containsKey(keyId);
  }

  /**
   * Seals a secret with the first key.
   *
   * @param owner whose it is: it opens for nobody else
   * @throws IllegalStateException if there is no key
   */
  public SealedSecret seal(String secret, String owner) {
    String keyId = sealingId().orElseThrow(() -> new IllegalStateException(KEY + " is missing"));
    return new SealedSecret(keyId, SecretSeal.close(keys.get(keyId), secret, owner));
  }

  /**
   * Opens a secret.
   *
   * @return nothing if its key is not configured, or it is not this owner's, or was tampered with
   */
  public Optional<String> open(SealedSecret sealed, String owner) {
    return Optional.ofNullable(keys.get(sealed.keyId()))
        .flatMap(key -> SecretSeal.open(key, sealed.text(), owner));
  }

  private void read(String part) {
    int colon = part.indexOf(':');
    String id = colon < 0 ? "" : part.substring(0, colon).strip();
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException(
          KEY + " has to be an id, a colon and a key, with commas between them");
    }
    if (keys.putIfAbsent(id, key(id, part.substring(colon + 1).strip())) != null) {
      throw new IllegalArgumentException(KEY + " has two keys with the id " + id);
    }
  }

  private static SecretKeySpec key(String id, String base64) {
    try {
      byte[] bytes = Base64.getDecoder().decode(base64);
      if (bytes.length == KEY_BYTES) {
        return new SecretKeySpec(bytes, "AES");
      }
    } catch (IllegalArgumentException unreadable) {
      // told below, without the key
    }
    throw new IllegalArgumentException(
        "The key " + id + " of " + KEY + " has to be " + KEY_BYTES + " bytes as Base64");
  }
}
