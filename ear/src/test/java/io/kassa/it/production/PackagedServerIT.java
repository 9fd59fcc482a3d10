package io.kassa.it.production;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.it.server.PackagedServer;
import io.kassa.it.shop.Eventually;
import io.kassa.it.shop.Http;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The archive that the profile {@code production} makes; without it there is nothing to try. */
@EnabledIfSystemProperty(named = "kassa.it.package", matches = ".+")
class PackagedServerIT {
  /** What says a password in XML, in a file of properties and in one of environment variables. */
  private static final Pattern PASSWORD =
      Pattern.compile(
          "(?i)(?:password[\\w.]*\\s*=\\s*\"?|name=\"[\\w.]*password[\\w.]*\"\\s+\\w+=\")"
              + "([^\"\\n]*)");

  /** A reference to what the operator says, or the digest that no password has. */
  private static final Pattern NONE = Pattern.compile("\\$\\{[\\w.]+}|\\{hash}ARAA[^\"]*A==|");

  private static PackagedServer running;

  @BeforeAll
  static void startWithNothingButWhatIsNeeded() {
    Map<String, String> needed =
        Map.of(
            "KASSA_PUBLIC_URL", "https://kassa.example.com",
            "KASSA_KEYSTORE_PASSWORD", UUID.randomUUID().toString(),
            "KASSA_LEAVING_SECONDS", "1");
    running = new PackagedServer("packaged", needed).start();
  }

  @AfterAll
  static void stop() {
    running.close();
  }

  @Test
  void itHoldsTheApplicationAndNothingOfTheStandInOfTestsOrOfARun() {
    List<String> server =
        PackagedServer.content().stream().filter(it -> it.startsWith("kassa/usr/")).toList();

    assertThat(server)
        .contains("kassa/usr/servers/kassa/apps/kassa.ear", "kassa/usr/servers/kassa/serve.sh")
        .noneMatch(Pattern.compile("playground|demo|test|logs/|resources/security").asPredicate())
        .noneMatch(Pattern.compile("workarea/.*[^/]$").asPredicate().and(it -> !isLock(it)));
  }

  @Test
  void nothingInItSaysAPassword() throws IOException {
    try (Stream<Path> files = Files.list(running.server())) {
      List<Path> texts = files.filter(Files::isRegularFile).toList();

      assertThat(texts).extracting(it -> it.getFileName().toString()).contains("console.xml");
      assertThat(texts).allSatisfy(file -> assertThat(passwords(file)).allMatch(this::isNone));
    }
  }

  @Test
  void theScanFindsAPasswordWhereThereIsOne() {
    assertThat(passwords("<variable name=\"kassa.admin.password\" defaultValue=\"secret\"/>"))
        .containsExactly("secret");
    assertThat(passwords("<ltpa keysPassword=\"WebAS\"/>")).containsExactly("WebAS");
    assertThat(passwords("keystore_password=abc\n")).containsExactly("abc");
  }

  @Test
  void itIsReadyWithItsOwnDatabase() {
    Http http = new Http(running.address());

    Eventually.isTrue(() -> http.get("/health/ready").status() == 200);
    http.get("/ingress/commerce/cart-profiles").ok();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/ingress/admin/overview",
        "/ingress/fulfilment/orders/O1000",
        "/ibm/api/batch/jobinstances",
        "/adminCenter/",
        "/metrics"
      })
  void withoutPasswordsNobodyIsLetIn(String path) {
    Http http = new Http(running.address());

    Stream<String> logins =
        Stream.of("admin", "fulfilment", "kassa-jobs")
            .flatMap(user -> Stream.of("", "admin", "password", user).map(it -> user + ":" + it));
    assertThat(http.get(path).status()).isIn(302, 401, 403);
    assertThat(logins).allSatisfy(login -> assertThat(statusFor(login, path)).isIn(302, 401, 403));
  }

  private static int statusFor(String login, String path) {
    String encoded = Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
    return new Http(running.address())
        .send("GET", path, request -> request.header("Authorization", "Basic " + encoded).GET())
        .status();
  }

  private static List<String> passwords(Path file) throws IOException {
    return passwords(Files.readString(file));
  }

  private static List<String> passwords(String text) {
    return PASSWORD.matcher(text).results().map(PackagedServerIT::value).toList();
  }

  private static String value(MatchResult found) {
    return found.group(1);
  }

  private boolean isNone(String password) {
    return NONE.matcher(password).matches();
  }

  /** Liberty's own; it is empty. */
  private static boolean isLock(String path) {
    return path.endsWith("workarea/.sLock");
  }
}
