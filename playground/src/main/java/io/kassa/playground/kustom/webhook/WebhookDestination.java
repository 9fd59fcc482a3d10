package io.kassa.playground.kustom.webhook;

import java.util.Base64;
import java.util.List;

/**
 * Where an account's events go.
 *
 * @param secrets what signs them, {@code whsec_} and base64: one, or two while they are changed
 * @param atOnce whether the bought order is announced at once instead of after {@link
 *     AccountEvents#AFTER_PAYMENT}
 */
public record WebhookDestination(String url, List<String> secrets, boolean atOnce) {
  /** How many secrets sign at the same time. */
  public static final int SECRETS_MAX = 2;

  private static final String PREFIX = "whsec_";

  /** Refuses other numbers of secrets, and secrets that aren't any. */
  public WebhookDestination {
    secrets = List.copyOf(secrets);
    if (secrets.isEmpty() || secrets.size() > SECRETS_MAX) {
      throw new IllegalArgumentException("There are one or two secrets");
    }
    secrets.forEach(WebhookDestination::key);
  }

  /** The secrets as bytes. */
  List<byte[]> keys() {
    return secrets.stream().map(WebhookDestination::key).toList();
  }

  private static byte[] key(String secret) {
    if (!secret.startsWith(PREFIX)) {
      throw new IllegalArgumentException("A secret begins with " + PREFIX);
    }
    return Base64.getDecoder().decode(secret.substring(PREFIX.length()));
  }
}
