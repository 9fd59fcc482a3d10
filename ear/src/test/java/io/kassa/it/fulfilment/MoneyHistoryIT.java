package io.kassa.it.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.kassa.it.server.OnSharedServer;
import io.kassa.it.shop.Answer;
import io.kassa.it.shop.AtOnce;
import io.kassa.it.shop.Fault;
import io.kassa.it.shop.Merchant;
import io.kassa.it.shop.Merchant.MerchantOrder;
import io.kassa.it.shop.Purchase;
import io.kassa.it.shop.Shop;
import io.kassa.it.shop.StandIn;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Wishes drawn from a seed, some of them twice at once, while requests and answers are lost and
 * Kustom fails. {@code -Dkassa.money.histories=200} is a long run, {@code -Dkassa.money.seed=17}
 * the history of one seed.
 */
@OnSharedServer
class MoneyHistoryIT {
  private static final int WISHES = 15;
  private static final int PER_MILLE = 250;

  private final StandIn standIn;
  private final KustomBook book;
  private final MerchantOrder order;

  MoneyHistoryIT(Shop shop, StandIn standIn, Merchant merchant) {
    Purchase purchase = Purchase.checkedOut(shop, standIn).confirmed();
    this.standIn = standIn;
    this.book = new KustomBook(standIn, purchase.kustomOrderId());
    this.order = merchant.order(purchase.cart());
  }

  static LongStream seeds() {
    return System.getProperty("kassa.money.seed") == null
        ? LongStream.rangeClosed(1, Long.getLong("kassa.money.histories", 2))
        : LongStream.of(Long.getLong("kassa.money.seed"));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void inTheEndKustomsBookAndOursAgreeToTheUnit(long seed) {
    Random random = new Random(seed);
    String calls = "/(captures|refunds|release.*)$";

    standIn.during(
        List.of(
            Fault.lostAnswer().perMille(PER_MILLE, seed).of("POST", calls),
            Fault.lostRequest().perMille(PER_MILLE, seed + 10).of("POST", calls),
            Fault.status(503).perMille(PER_MILLE, seed + 20).of("POST", calls)),
        () -> {
          for (int i = 0; i < WISHES; i++) {
            want("history-" + seed + "-" + order.number() + "-" + random.nextInt(10), random);
          }
        });
    order.settles();

    JsonNode ours = order.payment();
    assertThat(minor(ours, "captured")).isEqualTo(book.captured());
    assertThat(minor(ours, "refunded")).isEqualTo(book.refunded());
    assertThat(minor(ours, "remaining")).isEqualTo(book.remaining());
    assertThat(done(ours, "capture")).isEqualTo(book.captures().size());
    assertThat(done(ours, "refund")).isEqualTo(book.refunds().size());
    assertThat(book.captures())
        .extracting(it -> it.path("reference").asText())
        .doesNotHaveDuplicates();
  }

  private void want(String key, Random random) {
    String amount = "{\"amount\": " + BigDecimal.valueOf(100 + random.nextInt(9_900), 2) + "}";
    String what = random.nextInt(3) == 0 ? "refunds" : "captures";
    List<Answer> answers =
        AtOnce.times(1 + random.nextInt(2), () -> order.tries(what, key, amount));
    assertThat(answers).extracting(Answer::status).allMatch(List.of(202, 400, 409)::contains);
  }

  private static long minor(JsonNode payment, String member) {
    return payment.path(member).decimalValue().movePointRight(2).longValueExact();
  }

  private static long done(JsonNode payment, String kind) {
    long done = 0;
    for (JsonNode request : payment.path("requests")) {
      boolean counts = request.path("state").asText().equals("done");
      done += counts && request.path("kind").asText().equals(kind) ? 1 : 0;
    }
    return done;
  }
}
