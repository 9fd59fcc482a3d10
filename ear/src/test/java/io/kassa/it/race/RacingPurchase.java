package io.kassa.it.race;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.kassa.it.event.Signed;
import io.kassa.it.server.KassaServer;
import io.kassa.it.server.Ledger;
import io.kassa.it.shop.Answer;
import io.kassa.it.shop.AtOnce;
import io.kassa.it.shop.Eventually;
import io.kassa.it.shop.Purchase;
import io.kassa.it.shop.PushAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;

/** One purchase to which everything happens at once, as its seed says. */
final class RacingPurchase {
  private static final List<Integer> REFUSALS = List.of(400, 404, 409, 502, 503, 504);

  private final KassaServer server;
  private final Ledger ledger;
  private final Random random;
  private final Purchase purchase;
  private boolean paid;

  RacingPurchase(KassaServer server, Ledger ledger, long seed) {
    this.server = server;
    this.ledger = ledger;
    this.random = new Random(seed);
    this.purchase = Purchase.checkedOut(server.shop(), server.standIn());
  }

  /** The shopper pays while another tab goes on, and then everybody tells of it. */
  void happens() {
    List<Callable<Boolean>> before = new ArrayList<>();
    before.add(this::presses);
    for (int i = random.nextInt(3); i > 0; i--) {
      before.add(this::changes);
    }
    paid = AtOnce.all(before).get(0);
    List<Callable<Boolean>> after = new ArrayList<>();
    after.add(this::checksOut);
    after.add(this::changes);
    addSome(after, this::confirms);
    if (paid) {
      PushAddress push = PushAddress.of(purchase);
      Signed created = Signed.event("order.created", purchase.kustomOrderId(), "");
      addSome(after, () -> isTaken(push.called()));
      addSome(after, () -> isTaken(created.sentTo(server.shop().http())));
    }
    Collections.shuffle(after, random);
    AtOnce.all(after);
  }

  /** Whether it was paid. */
  boolean isPaid() {
    return paid;
  }

  /** In the end there is one order and one payment, acknowledged, or none of them. */
  void endsWell() {
    if (!paid) {
      assertThat(ledger.orders(purchase.cart())).isZero();
      assertThat(ledger.payments(purchase)).isZero();
      return;
    }
    Eventually.isTrue(() -> ledger.isSettled(purchase));
    JsonNode order = server.standIn().order(purchase.kustomOrderId());
    assertThat(ledger.orders(purchase.cart())).isEqualTo(1);
    assertThat(ledger.payments(purchase)).isEqualTo(1);
    assertThat(ledger.authorized(purchase)).isEqualTo(order.path("order_amount").asLong());
    assertThat(order.path("acknowledged").asBoolean()).isTrue();
    assertThat(server.standIn().askedAbout(purchase.kustomOrderId()))
        .noneMatch(asked -> asked.path().endsWith("/cancel"));
    assertIsAsPaidOrWaits(order.path("order_amount").asLong());
  }

  /** The cart was changed after it was paid: then somebody is asked, else nobody. */
  private void assertIsAsPaidOrWaits(long paidAmount) {
    boolean asked = ledger.openCases(purchase, "AMOUNT_DIFFERS") == 1;
    assertThat(ledger.orderState(purchase.cart())).isEqualTo(asked ? "PENDING" : "CONFIRMED");
    assertThat(minor(purchase.cart().shown().path("orderTotal"))).isEqualTo(paidAmount);
  }

  private static long minor(JsonNode amount) {
    return amount.decimalValue().movePointRight(2).longValueExact();
  }

  private boolean presses() {
    return server
        .standIn()
        .triesToPay(purchase.kustomOrderId())
        .path("status")
        .asText()
        .equals("checkout_complete");
  }

  private boolean changes() {
    return isServed(purchase.cart().triesToAdd("BK100", 1, "race-" + random.nextLong()));
  }

  private boolean checksOut() {
    return isServed(purchase.cart().triesToCheckOut());
  }

  private boolean confirms() {
    return isServed(purchase.cart().triesToConfirm());
  }

  private void addSome(List<Callable<Boolean>> all, Callable<Boolean> one) {
    for (int i = random.nextInt(3); i > 0; i--) {
      all.add(one);
    }
  }

  /** What Kustom tells is taken, or it is to tell it again. */
  private static boolean isTaken(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isIn(200, 503);
    return answer.status() == 200;
  }

  /** It worked, or it was refused in the way that Kustom's troubles are; never a 500. */
  private static boolean isServed(Answer answer) {
    if (answer.status() / 100 != 2) {
      assertThat(answer.status()).as(answer.text()).isIn(REFUSALS);
    }
    return answer.status() / 100 == 2;
  }
}
