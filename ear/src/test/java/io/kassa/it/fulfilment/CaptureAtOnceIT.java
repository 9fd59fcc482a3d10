package io.kassa.it.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.it.server.KassaServer;
import io.kassa.it.server.OnSharedServer;
import io.kassa.it.server.PostgresDatabase;
import io.kassa.it.shop.Answer;
import io.kassa.it.shop.AtOnce;
import io.kassa.it.shop.Fault;
import io.kassa.it.shop.Merchant;
import io.kassa.it.shop.Merchant.MerchantOrder;
import io.kassa.it.shop.Purchase;
import io.kassa.it.shop.Shop;
import io.kassa.it.shop.StandIn;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** The shared server, and another one on its database that asks the same stand-in. */
@OnSharedServer
class CaptureAtOnceIT {
  private static KassaServer second;

  private final StandIn standIn;
  private final KustomBook book;
  private final MerchantOrder here;
  private final MerchantOrder there;

  CaptureAtOnceIT(Shop shop, StandIn standIn, Merchant merchant) {
    Purchase purchase = Purchase.checkedOut(shop, standIn).confirmed();
    this.standIn = standIn;
    this.book = new KustomBook(standIn, purchase.kustomOrderId());
    this.here = merchant.order(purchase.cart());
    this.there = second.merchant().order(here.number());
  }

  @BeforeAll
  static void start(KassaServer first, PostgresDatabase database) {
    Map<String, String> more =
        Map.of(
            "KASSA_KUSTOM_STAND_IN_URL", first.address() + "/playground",
            "KASSA_KUSTOM_CONNECT_TIMEOUT", "PT1S",
            "KASSA_KUSTOM_READ_TIMEOUT", "PT2S",
            "KASSA_JOBS_LEASE_MARGIN", "PT1S");
    second = new KassaServer("money", database, more).start();
  }

  @AfterAll
  static void stop() {
    second.stop();
  }

  @RepeatedTest(2)
  void ofTenCapturesOverWhatIsHeldExactlyTheAllowedOnesSucceed() {
    long third = book.authorized() / 3;
    String json = "{\"amount\": " + third / 100 + "." + String.format("%02d", third % 100) + "}";

    List<Answer> answers =
        AtOnce.all(
            IntStream.range(0, 10)
                .<Callable<Answer>>mapToObj(
                    i -> () -> (i % 2 == 0 ? here : there).tries("captures", json))
                .toList());

    assertThat(answers.stream().filter(it -> it.status() == 202)).hasSize(3);
    assertThat(answers.stream().filter(it -> it.status() != 202))
        .extracting(Answer::errorCode)
        .containsOnly("AMOUNT_EXCEEDS_AUTHORIZATION");
    here.settles();
    assertThat(book.captures()).hasSize(3);
    assertThat(book.captured()).isEqualTo(3 * third);
  }

  @Test
  void theSameKeyOnBothAtTheSameMomentTakesOnce() {
    String key = UUID.randomUUID().toString();

    List<Answer> answers =
        AtOnce.all(
            IntStream.range(0, 10)
                .<Callable<Answer>>mapToObj(
                    i -> () -> (i % 2 == 0 ? here : there).tries("deliveries", key, "{}"))
                .toList());

    assertThat(answers).extracting(Answer::status).containsOnly(202);
    assertThat(answers)
        .extracting(it -> it.json().path("requestId").asText())
        .containsOnly(answers.get(0).json().path("requestId").asText());
    here.settles();
    assertThat(book.captures()).hasSize(1);
  }

  @Test
  void aServerThatIsKilledBetweenSendAndRecordTakesOnce() {
    standIn.during(
        Fault.delay(Duration.ofMillis(1500)).of("POST", "/captures"),
        () -> {
          there.deliversAll();
          second.kill();
        });
    here.settles();
    second.start();

    assertThat(book.captures()).hasSize(1);
    assertThat(book.captured()).isEqualTo(book.authorized());
    assertThat(here.payment().path("capturing").decimalValue()).isEqualByComparingTo("0");
  }
}
