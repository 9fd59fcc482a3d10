package io.kassa.it.administration;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.it.server.Database;
import io.kassa.it.shop.Eventually;
import io.kassa.it.shop.Http;
import io.kassa.it.shop.ShopCart;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** On the server's own database, and no administrator has a password. */
class ClosedConsoleIT {
  private static AdministeredServer running;

  @BeforeAll
  static void start() {
    running = AdministeredServer.start("closed", Database.ofTheServer(), Optional.empty());
  }

  @AfterAll
  static void stop() {
    running.close();
  }

  @Test
  void withoutAPasswordNobodyLogsIn() {
    assertThat(Stream.of("", "admin", "password", "${kassa.admin.password}"))
        .allSatisfy(
            guess ->
                assertThat(
                        running
                            .console("admin", guess)
                            .get(JobConsole.BATCH + "/jobinstances")
                            .status())
                    .isEqualTo(401));
  }

  @Test
  void withoutHttpsNothingIsShown() {
    Http open = new Http(running.server().address());

    assertThat(Stream.of(JobConsole.BATCH + "/jobinstances", "/adminCenter/"))
        .allSatisfy(path -> assertThat(open.get(path).status()).isIn(302, 403));
  }

  @Test
  void jobsAreDoneAllTheSame() {
    ShopCart cart = running.server().shop().opensCart("se-webshop");
    cart.adds("TS001-WHT-M", 1);
    cart.checksOut();

    cart.adds("BK100", 1);

    Eventually.isTrue(() -> cart.hashes().agree());
  }
}
