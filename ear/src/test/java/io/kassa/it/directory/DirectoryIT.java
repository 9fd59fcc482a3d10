package io.kassa.it.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.it.server.KassaServer;
import io.kassa.it.server.PostgresDatabase;
import io.kassa.it.server.Traces;
import io.kassa.it.shop.Administrator;
import io.kassa.it.shop.Answer;
import io.kassa.it.shop.Eventually;
import io.kassa.it.shop.Merchant;
import io.kassa.it.shop.ShopCart;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectoryIT {
  private static Directory directory;
  private static KassaServer server;

  @BeforeAll
  static void start() throws Exception {
    directory = new Directory();
    Map<String, String> environment = new HashMap<>(KassaServer.administered());
    environment.putAll(directory.environment());
    server =
        new KassaServer("directory", PostgresDatabase.fresh(), environment)
            .with("ldap.xml")
            .start();
  }

  @AfterAll
  static void stop() {
    server.close();
    directory.close();
  }

  @Test
  void whoIsInAGroupMayDoWhatItMay() {
    assertThat(overview(Directory.ADMIN).status()).isEqualTo(200);
    assertThat(overview(Directory.BOTH).status()).isEqualTo(200);
    assertThat(authorizations(Directory.MERCHANT).status()).isEqualTo(200);
    assertThat(authorizations(Directory.BOTH).status()).isEqualTo(200);
  }

  @Test
  void whoIsNotInTheGroupIsForbidden() {
    assertForbidden(overview(Directory.NOBODY));
    assertForbidden(overview(Directory.MERCHANT));
    assertForbidden(authorizations(Directory.NOBODY));
    assertForbidden(authorizations(Directory.ADMIN));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "guess", "*", "{hash}"})
  void withAWrongPasswordNobodyEnters(String password) {
    assertUnauthenticated(administrator(Directory.ADMIN, password).gets("overview"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "ann*", "anna)(uid=*", "unknown", "kassa", "admin", "kassa-jobs"})
  void aNameThatIsNobodysOpensNothing(String name) {
    assertUnauthenticated(administrator(name, Directory.PASSWORD).gets("overview"));
  }

  /** The directory has groups of the same names as the server's own. */
  @Test
  void thePeopleOfTheServerItselfStillEnterAndMayDoNoMoreThanBefore() {
    assertThat(server.merchant().gets("authorizations").status()).isEqualTo(200);
    assertThat(server.administrator().gets("overview").status()).isEqualTo(200);
    assertForbidden(server.merchantAsAdministrator().gets("overview"));
  }

  @Test
  void whileTheDirectoryIsAwayItsPeopleStayOutsideAndTheShopIsOpen() throws Exception {
    directory.close();
    try {
      assertUnauthenticated(administrator(Directory.ADMIN, "another").gets("overview"));
      assertUnauthenticated(administrator("newcomer", Directory.PASSWORD).gets("overview"));
      assertThat(server.merchant().gets("authorizations").status()).isEqualTo(200);
      ShopCart cart = server.shop().opensCart("se-webshop");
      cart.adds("TS001-WHT-M", 1);
      cart.checksOut();
      cart.adds("BK100", 1);
      Eventually.isTrue(() -> cart.hashes().agree());
    } finally {
      directory.opens();
    }

    Eventually.isTrue(() -> overview(Directory.BOTH).status() == 200);
  }

  /** It would say who people are, and hear their passwords. */
  @Test
  void whoShowsAnotherCertificateInThePlaceOfTheDirectoryIsNotAsked() throws Exception {
    directory.close();
    Directory impostor = directory.impostor();
    try {
      assertUnauthenticated(overview(Directory.NEWCOMER));
    } finally {
      impostor.close();
      directory.opens();
    }

    Eventually.isTrue(() -> overview(Directory.NEWCOMER).status() == 200);
  }

  @Test
  void noPasswordIsInALog() {
    overview(Directory.ADMIN);

    assertThat(Traces.inLogs(Directory.PASSWORD)).isEmpty();
    assertThat(Traces.inLogs(Directory.readerPassword())).isEmpty();
  }

  private static Answer overview(String user) {
    return administrator(user, Directory.PASSWORD).gets("overview");
  }

  private static Answer authorizations(String user) {
    return new Merchant(server.address(), user, Directory.PASSWORD).gets("authorizations");
  }

  private static Administrator administrator(String user, String password) {
    return new Administrator(server.address(), user, password);
  }

  private static void assertForbidden(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(403);
    assertThat(answer.errorCode()).isEqualTo("FORBIDDEN");
  }

  private static void assertUnauthenticated(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(401);
    assertThat(answer.errorCode()).isEqualTo("UNAUTHENTICATED");
  }
}
