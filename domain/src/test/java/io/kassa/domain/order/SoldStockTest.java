package io.kassa.domain.order;

import static io.kassa.domain.money.MoneyFixture.sek;
import static io.kassa.domain.time.MovableClock.START;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.cart.Cart;
import io.kassa.domain.stock.Hold;
import io.kassa.domain.stock.HoldOutcome;
import io.kassa.domain.stock.Pieces;
import io.kassa.domain.workbench.Shop;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SoldStockTest {

  private static final Pieces TWO_SHIRTS = Pieces.of(Map.of("TS001", 2L));

  private final Shop shop = new Shop();
  private final Cart cart = shop.aCartWithTwoShirts();

  @Test
  void whatIsPaidComesOffTheStock() {
    counted(5);

    complete();
    complete();

    assertThat(shop.stock.onHand("TS001")).contains(3L);
    assertThat(shop.orders.all().get(0).state()).isEqualTo(OrderState.CONFIRMED);
    UUID line = cart.contents().items().get(0).itemId();
    assertThat(shop.rendered(cart.id()).reservedFor(line)).isEqualTo(2);
  }

  @Test
  void whatIsHeldForTheCartIsTaken() {
    counted(2);
    assertThat(hold(cart.id().value())).isInstanceOf(HoldOutcome.Held.class);

    complete();

    assertThat(shop.orders.all().get(0).state()).isEqualTo(OrderState.CONFIRMED);
    assertThat(shop.stock.onHand("TS001")).contains(0L);
  }

  @Test
  void whatAnotherHoldsIsLeftToHimAndThePaidOrderWaits() {
    counted(3);
    UUID other = UUID.randomUUID();
    assertThat(hold(other)).isInstanceOf(HoldOutcome.Held.class);

    complete();

    assertThat(shop.orders.all().get(0).state()).isEqualTo(OrderState.PENDING);
    assertThat(shop.orders.all().get(0).reviewReason())
        .contains("The stock has only 1 of 2 TS001.");
    assertThat(shop.stock.onHand("TS001")).contains(2L);
    assertThat(shop.stock.shortage(other, TWO_SHIRTS, START)).isEmpty();
  }

  @Test
  void whatWasSoldComesBackOnceWhenTheOrderIsCancelled() {
    counted(5);
    complete();

    OrderUseCases.cancelOrder(shop).cancel(cart.id());
    OrderUseCases.cancelOrder(shop).cancel(cart.id());

    assertThat(shop.stock.onHand("TS001")).contains(5L);
  }

  private void counted(long pieces) {
    shop.stock.setCounted(Map.of("TS001", pieces));
  }

  private HoldOutcome hold(UUID holder) {
    return shop.stock.hold(
        new Hold(holder, UUID.randomUUID(), TWO_SHIRTS, START.plusSeconds(60)), START);
  }

  private void complete() {
    OrderUseCases.completeCart(shop)
        .complete(cart.id(), new PaidInFull("R1", sek("447.00"), OrderFixture.aContact()));
  }
}
