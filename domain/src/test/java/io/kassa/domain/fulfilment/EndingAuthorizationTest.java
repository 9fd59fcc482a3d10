package io.kassa.domain.fulfilment;

import static io.kassa.domain.money.MoneyFixture.sek;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.kustom.KustomBalance;
import io.kassa.domain.payment.Payment;
import io.kassa.domain.payment.PaymentBalance;
import io.kassa.domain.payment.PaymentFixture;
import io.kassa.domain.workbench.Shop;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Kustom holds money for a time only. */
class EndingAuthorizationTest {

  private final Shop shop = new Shop();
  private final BoughtOrder bought = BoughtOrder.inA(shop);

  @Test
  void anExtensionIsSeenInTheEndOfTheAuthorization() {
    shop.clock.advance(Duration.ofDays(20));
    assertThat(FulfilmentUseCases.watch(shop).within(Optional.of(Duration.ofDays(10)))).hasSize(1);

    bought.accept(ChangeAuthorization.extend(Optional.empty()));
    shop.pass(Duration.ZERO);

    assertThat(FulfilmentUseCases.watch(shop).within(Optional.of(Duration.ofDays(10)))).isEmpty();
    assertThat(bought.payment().expiresAt()).isEqualTo(purchase().expiresAt());
  }

  @Test
  void whatEndsSoonIsListedUntilItIsTakenAndShownWhenItHasEnded() {
    WatchAuthorizations watch = FulfilmentUseCases.watch(shop);
    assertThat(watch.within(Optional.empty())).isEmpty();
    shop.clock.advance(Duration.ofDays(24));
    assertThat(watch.countExpiring()).isEqualTo(1);
    assertThat(watch.within(Optional.empty()).get(0).orderNumber()).contains(bought.number());
    assertThat(watch.within(Optional.empty()).get(0).expired()).isFalse();

    shop.clock.advance(Duration.ofDays(5));
    assertThat(watch.countExpiring()).isZero();
    assertThat(watch.within(Optional.empty()).get(0).expired()).isTrue();
  }

  @Test
  void whatKustomLetExpireIsGivenUpByItself() {
    bought.captures("100.00");
    shop.work();
    WatchAuthorizations watch = FulfilmentUseCases.watch(shop);
    shop.clock.advance(Duration.ofDays(29));
    assertThat(watch.countExpired()).isEqualTo(1);
    shop.kustomPayments.expire(bought.kustomOrderId);

    shop.work();

    assertThat(watch.countExpired()).isZero();
    assertThat(balance().captured()).isEqualTo(sek("100.00"));
    assertThat(balance().held()).isEqualTo(sek("0.00"));
  }

  @Test
  void whatKustomIsSlowToLetExpireIsLookedAtAgain() {
    shop.pass(Duration.ofDays(29));
    assertThat(balance().held()).isEqualTo(balance().authorized());
    shop.kustomPayments.expire(bought.kustomOrderId);

    shop.pass(Duration.ofHours(7));

    assertThat(balance().held()).isEqualTo(sek("0.00"));
  }

  @Test
  void aPaymentThatNobodyHasEverLookedAtIsLookedAtWhenItIsDue() {
    shop.transactions.run(
        () ->
            shop.payments
                .lock(bought.payment().paymentId())
                .ifPresent(it -> it.lookAt(Optional.of(it.createdAt()))));
    shop.kustomPayments.capturedInPortal(bought.kustomOrderId, 700);

    shop.work();

    assertThat(balance().captured()).isEqualTo(sek("7.00"));
  }

  @Test
  void whatCanStillBeSavedIsListedBeforeWhatHasEndedHoweverMuchThatIs() {
    shop.clock.advance(Duration.ofDays(24));
    shop.transactions.run(
        () -> {
          for (int i = 0; i <= WatchAuthorizations.MAX_LISTED; i++) {
            Payment ended = PaymentFixture.aPayment();
            ended.expireAt(shop.clock.instant().minusSeconds(1 + i));
            shop.payments.add(ended);
          }
        });

    List<WatchAuthorizations.Ending> listed =
        FulfilmentUseCases.watch(shop).within(Optional.empty());

    assertThat(listed).hasSize(1 + WatchAuthorizations.MAX_LISTED);
    assertThat(listed.get(0).orderNumber()).contains(bought.number());
    assertThat(listed.get(1).payment().expiresAt()).contains(shop.clock.instant().minusSeconds(1));
  }

  private KustomBalance purchase() {
    return shop.kustomPayments.read(bought.kustomOrderId).result().orElseThrow();
  }

  private PaymentBalance balance() {
    return bought.payment().balance();
  }
}
