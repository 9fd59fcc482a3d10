package io.kassa.it.confirmation;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.it.server.Ledger;
import io.kassa.it.server.OnSharedServer;
import io.kassa.it.shop.Answer;
import io.kassa.it.shop.AtOnce;
import io.kassa.it.shop.Purchase;
import io.kassa.it.shop.Shop;
import io.kassa.it.shop.StandIn;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@OnSharedServer
class ConfirmAtOnceIT {
  private final Ledger ledger;
  private final Purchase purchase;

  ConfirmAtOnceIT(Shop shop, StandIn standIn, Ledger ledger) {
    this.ledger = ledger;
    this.purchase = Purchase.checkedOut(shop, standIn).paid();
  }

  @Test
  void twentyConfirmationsAtOnceMakeOneOrder() {
    List<Answer> answers = AtOnce.times(20, () -> purchase.cart().triesToConfirm());

    assertThat(answers).extracting(Answer::status).containsOnly(200);
    assertThat(answers).extracting(Answer::text).containsOnly(answers.get(0).text());
    assertOnce();
  }

  @Test
  void confirmationsAndCheckoutsAtOnceMakeOneOrder() {
    List<Callable<Answer>> all =
        IntStream.range(0, 20)
            .<Callable<Answer>>mapToObj(
                i ->
                    i % 2 == 0
                        ? () -> purchase.cart().triesToConfirm()
                        : () -> purchase.cart().triesToCheckOut())
            .toList();

    assertThat(AtOnce.all(all)).extracting(Answer::status).containsOnly(200);
    assertOnce();
  }

  @Test
  void aChangeAtTheSameMomentIsOrderedOrRefusedButNeverLost() {
    List<Answer> answers =
        AtOnce.all(
            List.of(
                () -> purchase.cart().triesToConfirm(),
                () -> purchase.cart().triesToSetField("note", "{\"value\": 1}")));

    assertThat(answers.get(0).status()).isEqualTo(200);
    boolean changed = answers.get(1).status() == 200;
    assertThat(purchase.cart().shown().path("fields").has("note")).isEqualTo(changed);
    assertOnce();
  }

  private void assertOnce() {
    assertThat(ledger.payments(purchase)).isEqualTo(1);
    assertThat(ledger.orders(purchase.cart())).isEqualTo(1);
    assertThat(ledger.checkouts(purchase.cart())).isEqualTo(1);
    assertThat(purchase.acknowledgements()).isEqualTo(1);
  }
}
