package io.kassa.it.server;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** What nobody but the two sides may ever see; made up for each run. */
public final class Secrets {
  /** Kustom's password. */
  static final String KUSTOM_PASSWORD = "kco_test_api_" + UUID.randomUUID();

  /** What the merchant's systems log in with. */
  static final String FULFILMENT_PASSWORD = UUID.randomUUID().toString();

  /** What the administrator logs in with. */
  static final String ADMIN_PASSWORD = UUID.randomUUID().toString();

  /** What protects the files with keys that a server makes. */
  static final String KEY_FILES_PASSWORD = UUID.randomUUID().toString();

  /** What the settings' secrets are sealed with. */
  static final String SETTINGS_KEY =
      Base64.getEncoder()
          .encodeToString(
              UUID.randomUUID().toString().substring(0, 32).getBytes(StandardCharsets.UTF_8));

  /** That of playground.xml. */
  private static final String KUSTOM_USERNAME = "playground";

  private Secrets() {}

  /** Every form in which Kustom's password could be told. */
  public static List<String> forms() {
    String pair = KUSTOM_USERNAME + ":" + KUSTOM_PASSWORD;
    return List.of(
        KUSTOM_PASSWORD,
        FULFILMENT_PASSWORD,
        ADMIN_PASSWORD,
        KEY_FILES_PASSWORD,
        SETTINGS_KEY,
        Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
  }

  /** For whoever keeps it in settings. */
  public static String kustomPassword() {
    return KUSTOM_PASSWORD;
  }

  /** What Kustom's API is called with: the header Authorization. */
  public static String authorization() {
    return "Basic " + forms().get(forms().size() - 1);
  }

  /** Where Kustom's password was told so far. */
  public static List<String> told() {
    return forms().stream().flatMap(form -> Traces.anywhere(form).stream()).toList();
  }
}
