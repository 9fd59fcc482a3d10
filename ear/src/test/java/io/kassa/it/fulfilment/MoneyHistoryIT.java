package io.kassa.it.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.kassa.it.server.KassaServer;
import io.kassa.it.server.OnSharedServer;
import io.kassa.it.server.PostgresDatabase;
import io.kassa.it.shop.Answer;
import io.kassa.it.shop.AtOnce;
import io.kassa.it.shop.Eventually;
import io.kassa.it.shop.Fault;
import io.kassa.it.shop.Merchant;
import io.kassa.it.shop.Merchant.MerchantOrder;
import io.kassa.it.shop.Purchase;
import io.kassa.it.shop.Shop;
import io.kassa.it.shop.StandIn;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Wishes drawn from a seed for two servers, some of them twice at once, and deeds in the portal,
 * while requests and answers are lost and Kustom fails. In every history with an odd seed one
 * server is killed between sending and recording, and comes back in the middle. {@code
 * -Dkassa.money.histories=200} is a long run, {@code -Dkassa.money.seed=17} the history of one
 * seed.
 */
@OnSharedServer
class MoneyHistoryIT {
  private static final int WISHES = 20;
  private static final int PER_MILLE = 250;

  private static KassaServer second;

  private final StandIn standIn;
  private final PostgresDatabase database;
  private final KustomBook book;
  private final MerchantOrder here;
  private final MerchantOrder there;

  MoneyHistoryIT(Shop shop, StandIn standIn, Merchant merchant, PostgresDatabase database) {
    Purchase purchase = Purchase.checkedOut(shop, standIn).confirmed();
    this.standIn = standIn;
    this.database = database;
    this.book = new KustomBook(standIn, purchase.kustomOrderId());
    this.here = merchant.order(purchase.cart());
    this.there = second.merchant().order(here.number());
  }

  @BeforeAll
  static void start(KassaServer first, PostgresDatabase database) {
    second = SecondServer.beside(first, database, "money-history");
  }

  @AfterAll
  static void stop() {
    second.stop();
  }

  static LongStream seeds() {
    return System.getProperty("kassa.money.seed") == null
        ? LongStream.rangeClosed(1, Long.getLong("kassa.money.histories", 3))
        : LongStream.of(Long.getLong("kassa.money.seed"));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void inTheEndKustomsBookAndOursAgreeToTheUnit(long seed) {
    boolean deadly = seed % 2 == 1;
    if (deadly) {
      new Death(second, database, standIn).inTheMiddleOf(() -> there.captures("1.00"), book);
    }
    Random random = new Random(seed);
    standIn.during(troubles(seed), () -> wish(WISHES / 2, deadly ? List.of(here) : both(), random));
    second.started();
    standIn.during(troubles(seed + 1), () -> wish(WISHES / 2, both(), random));
    here.settles();

    // Somebody has us look at what was done in the portal.
    database.change(
        "UPDATE payment SET next_look_at = created_at WHERE external_reference = ?",
        book.orderId());
    Eventually.isTrue(() -> minor(here.payment(), "captured") == book.captured());
    Eventually.isTrue(() -> minor(here.payment(), "refunded") == book.refunded());
    Eventually.isTrue(() -> minor(here.payment(), "remaining") == book.held());

    JsonNode ours = here.payment();
    assertThat(minor(ours, "capturing") + minor(ours, "refunding")).isZero();
    assertThat(done(ours, "capture")).isEqualTo(book.captures().size());
    assertThat(done(ours, "refund")).isEqualTo(book.refunds().size());
    assertThat(minor(ours, "credit")).isBetween(0L, minor(ours, "refundable"));
    assertThat(book.captures())
        .extracting(it -> it.path("reference").asText())
        .filteredOn(it -> !it.isEmpty())
        .doesNotHaveDuplicates();
  }

  private List<MerchantOrder> both() {
    return List.of(here, there);
  }

  private static List<Fault> troubles(long seed) {
    String calls = "/(captures|refunds|cancel|release.*)$";
    return List.of(
        Fault.lostAnswer().perMille(PER_MILLE, seed).of("POST", calls),
        Fault.lostRequest().perMille(PER_MILLE, seed + 10).of("POST", calls),
        Fault.status(503).perMille(PER_MILLE, seed + 20).of("POST", calls));
  }

  private void wish(int times, List<MerchantOrder> servers, Random random) {
    for (int i = 0; i < times; i++) {
      MoneyWish wish = MoneyWish.drawn(random);
      String key = "history-" + here.number() + "-" + random.nextInt(WISHES);
      if (wish.isForPortal()) {
        standIn
            .http()
            .post("/playground/control/orders/" + book.orderId() + "/" + wish.what(), wish.json());
      } else {
        List<MerchantOrder> asked =
            random.ints(1 + random.nextInt(2), 0, servers.size()).mapToObj(servers::get).toList();
        List<Answer> answers =
            AtOnce.all(
                asked.stream()
                    .<Callable<Answer>>map(it -> () -> it.tries(wish.what(), key, wish.json()))
                    .toList());
        assertThat(answers).extracting(Answer::status).allMatch(List.of(202, 400, 409)::contains);
      }
    }
  }

  private static long minor(JsonNode payment, String member) {
    return payment.path(member).decimalValue().movePointRight(2).longValueExact();
  }

  private static long done(JsonNode payment, String kind) {
    long done = 0;
    for (JsonNode request : payment.path("requests")) {
      boolean counts =
          request.path("state").asText().equals("done")
              && request.path("amount").decimalValue().signum() > 0;
      done += counts && request.path("kind").asText().equals(kind) ? 1 : 0;
    }
    return done;
  }
}
