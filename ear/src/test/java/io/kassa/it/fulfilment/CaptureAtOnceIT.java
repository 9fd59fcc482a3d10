package io.kassa.it.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.kassa.it.server.KassaServer;
import io.kassa.it.server.OnSharedServer;
import io.kassa.it.server.PostgresDatabase;
import io.kassa.it.shop.Answer;
import io.kassa.it.shop.AtOnce;
import io.kassa.it.shop.Merchant;
import io.kassa.it.shop.Merchant.MerchantOrder;
import io.kassa.it.shop.Purchase;
import io.kassa.it.shop.Shop;
import io.kassa.it.shop.StandIn;
import java.math.BigDecimal;
import java.util.List;
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
  private final PostgresDatabase database;
  private final KustomBook book;
  private final MerchantOrder here;
  private final MerchantOrder there;

  CaptureAtOnceIT(Shop shop, StandIn standIn, Merchant merchant, PostgresDatabase database) {
    Purchase purchase = Purchase.checkedOut(shop, standIn).confirmed();
    this.standIn = standIn;
    this.database = database;
    this.book = new KustomBook(standIn, purchase.kustomOrderId());
    this.here = merchant.order(purchase.cart());
    this.there = second.merchant().order(here.number());
  }

  @BeforeAll
  static void start(KassaServer first, PostgresDatabase database) {
    second = SecondServer.beside(first, database, "money");
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
    JsonNode receipt =
        new Death(second, database, standIn).inTheMiddleOf(() -> there.captures("1.00"), book);

    here.comesTo("done", receipt);
    here.settles();
    second.start();

    assertThat(book.captures())
        .extracting(it -> it.path("reference").asText())
        .doesNotHaveDuplicates();
    assertThat(here.payment().path("captured").decimalValue().movePointRight(2))
        .isEqualByComparingTo(BigDecimal.valueOf(book.captured()));
    assertThat(here.payment().path("capturing").decimalValue()).isEqualByComparingTo("0");
  }
}
