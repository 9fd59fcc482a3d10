package io.kassa.it.push;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.kassa.it.server.Ledger;
import io.kassa.it.server.OnSharedServer;
import io.kassa.it.shop.Answer;
import io.kassa.it.shop.Purchase;
import io.kassa.it.shop.PushAddress;
import io.kassa.it.shop.Shop;
import io.kassa.it.shop.StandIn;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnSharedServer
class BadPushIT {
  private final Shop shop;
  private final StandIn standIn;
  private final Ledger ledger;
  private final Purchase purchase;
  private final PushAddress push;
  private final JsonNode before;

  BadPushIT(Shop shop, StandIn standIn, Ledger ledger) {
    this.shop = shop;
    this.standIn = standIn;
    this.ledger = ledger;
    this.purchase = Purchase.checkedOut(shop, standIn).paid();
    this.push = PushAddress.of(purchase);
    this.before = purchase.cart().shown();
  }

  @AfterEach
  void nothingHasChanged() {
    assertThat(purchase.cart().shown()).isEqualTo(before);
    assertThat(ledger.orders(purchase.cart())).isZero();
    assertThat(ledger.pushes(purchase)).isZero();
    assertThat(purchase.acknowledgements()).isZero();
  }

  @Test
  void withoutATokenNobodyEnters() {
    assertRefused(push.with("token=" + push.token(), "").called(), 401, "UNAUTHENTICATED");
    assertRefused(push.with(push.token(), "").called(), 401, "UNAUTHENTICATED");
  }

  @Test
  void aWrongTokenIsRefusedWithoutAHint() {
    Answer answer = push.with(push.token(), "x".repeat(43)).called();

    assertRefused(answer, 403, "FORBIDDEN");
    assertThat(answer.text()).doesNotContainIgnoringCase("token").doesNotContain(push.token());
  }

  @Test
  void theTokenOfAnotherOrderIsRefused() {
    PushAddress others = PushAddress.of(Purchase.checkedOut(shop, standIn));

    assertRefused(push.with(push.token(), others.token()).called(), 403, "FORBIDDEN");
  }

  @Test
  void anOrderThatNobodyKnowsIsNotFound() {
    String nobodys = UUID.randomUUID().toString();

    Answer answer =
        push.with(purchase.kustomOrderId(), nobodys).with(push.token(), "y".repeat(43)).called();

    assertRefused(answer, 404, "NOT_FOUND");
  }

  @Test
  void whatCantBeAnIdIsNotFound() {
    Answer answer =
        push.with(purchase.kustomOrderId(), "..%2F..%00'")
            .with(push.token(), "z".repeat(43))
            .called();

    assertThat(answer.status()).isBetween(400, 404);
  }

  @Test
  void aBodyThatIsTooLargeIsRefused() {
    Answer answer = push.calledWith("application/json", "x".repeat(5_000_000));

    assertRefused(answer, 413, "REQUEST_TOO_LARGE");
  }

  @Test
  void otherMethodsAreNotServed() {
    assertThat(push.http().get(push.path()).status()).isEqualTo(405);
  }

  private static void assertRefused(Answer answer, int status, String code) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertThat(answer.errorCode()).isEqualTo(code);
  }
}
