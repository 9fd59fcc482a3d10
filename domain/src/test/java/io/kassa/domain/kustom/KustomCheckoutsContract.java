package io.kassa.domain.kustom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kassa.domain.cart.Cart;
import io.kassa.domain.cart.CartFixture;
import io.kassa.domain.cart.CartId;
import io.kassa.domain.cart.Carts;
import io.kassa.domain.contract.Transactions;
import io.kassa.domain.profile.CartProfileFixture;
import io.kassa.domain.profile.CartProfiles;
import io.kassa.domain.time.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of our records of Kustom orders has to do. */
public interface KustomCheckoutsContract {

  /** No server that works on the same database finds these records due. */
  Instant NOW = Instant.parse("2099-05-04T08:30:15.123456Z");

  KustomCheckouts kustomCheckouts();

  Carts carts();

  CartProfiles profiles();

  Transactions transactions();

  @Test
  default void aClaimIsTheCartsLivingRecord() {
    CartId cartId = aCart();
    CallbackToken token = CallbackToken.random();
    KustomCheckout claim = KustomCheckout.claim(cartId, token, NOW, Duration.ofSeconds(15));
    transactions().run(() -> kustomCheckouts().add(claim));

    KustomCheckout found = living(cartId).orElseThrow();

    assertThat(found.checkoutId()).isEqualTo(claim.checkoutId());
    assertThat(found.cartId()).isEqualTo(cartId);
    assertThat(found.state()).isEqualTo(KustomCheckout.State.CLAIMED);
    assertThat(found.orderId()).isEmpty();
    assertThat(found.isCallbackToken(token)).isTrue();
    assertThat(found.isLeased(NOW.plusSeconds(14))).isTrue();
    assertThat(found.isLeased(NOW.plusSeconds(15))).isFalse();
  }

  @Test
  default void aCartWithoutARecordHasNoLivingOne() {
    assertThat(living(CartId.random())).isEmpty();
  }

  @Test
  default void aSecondLivingRecordOfTheSameCartIsRefused() {
    CartId cartId = aCart();
    claimed(cartId);

    assertThatThrownBy(() -> claimed(cartId)).isInstanceOf(RuntimeException.class);
  }

  @Test
  default void anAbandonedRecordStaysButIsNotLiving() {
    CartId cartId = aCart();
    UUID checkoutId = claimed(cartId);

    transactions().run(() -> locked(checkoutId).abandon());

    assertThat(living(cartId)).isEmpty();
    assertThat(transactions().in(() -> locked(checkoutId).state()))
        .isEqualTo(KustomCheckout.State.ABANDONED);
  }

  @Test
  default void anotherMayLiveInTheSameTransactionOnceTheFirstIsAbandonedAndFlushed() {
    CartId cartId = aCart();
    UUID first = claimed(cartId);
    KustomCheckout second = aClaim(cartId);

    transactions()
        .run(
            () -> {
              locked(first).abandon();
              kustomCheckouts().flush();
              kustomCheckouts().add(second);
            });

    assertThat(living(cartId)).map(KustomCheckout::checkoutId).contains(second.checkoutId());
  }

  @Test
  default void everyRecordOfACartIsFoundOldestFirst() {
    CartId cartId = aCart();
    KustomCheckout later = aClaim(cartId, NOW.plusSeconds(1));
    transactions().run(() -> kustomCheckouts().add(later));
    transactions().run(() -> locked(later.checkoutId()).abandon());
    UUID earlier = claimed(cartId);
    claimed(aCart());

    assertThat(transactions().in(() -> kustomCheckouts().findAll(cartId)))
        .extracting(KustomCheckout::checkoutId)
        .containsExactly(earlier, later.checkoutId());
  }

  @Test
  default void aCompletedRecordGoesOnLiving() {
    CartId cartId = aCart();
    UUID checkoutId = claimed(cartId);

    transactions()
        .run(
            () -> {
              locked(checkoutId).open(anOrderId());
              locked(checkoutId).complete(NOW);
            });

    assertThat(living(cartId)).map(KustomCheckout::state).contains(KustomCheckout.State.COMPLETED);
  }

  @Test
  default void twoRecordsOfTheSameKustomOrderAreRefused() {
    KustomOrderId orderId = anOrderId();
    UUID first = claimed(aCart());
    UUID second = claimed(aCart());
    transactions().run(() -> locked(first).open(orderId));

    assertThatThrownBy(() -> transactions().run(() -> locked(second).open(orderId)))
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  default void aRecordIsFoundByKustomsIdAndByTheTokenOfItsCallbacks() {
    CallbackToken token = CallbackToken.random();
    KustomOrderId orderId = anOrderId();
    KustomCheckout claim = KustomCheckout.claim(aCart(), token, NOW, Duration.ofSeconds(15));
    transactions().run(() -> kustomCheckouts().add(claim));
    assertThat(transactions().in(() -> kustomCheckouts().find(orderId))).isEmpty();

    transactions().run(() -> locked(claim.checkoutId()).open(orderId));

    assertThat(transactions().in(() -> kustomCheckouts().find(orderId)))
        .map(KustomCheckout::checkoutId)
        .contains(claim.checkoutId());
    assertThat(transactions().in(() -> kustomCheckouts().findByCallbackToken(token)))
        .map(KustomCheckout::checkoutId)
        .contains(claim.checkoutId());
    assertThat(
            transactions().in(() -> kustomCheckouts().findByCallbackToken(CallbackToken.random())))
        .isEmpty();
  }

  @Test
  default void howThePurchaseStandsIsKept() {
    UUID checkoutId = claimed(aCart());
    transactions()
        .run(
            () -> {
              KustomCheckout checkout = locked(checkoutId);
              checkout.push(NOW, NOW.plusSeconds(5));
              checkout.looks().inVain();
              checkout.keep(KustomOrderFixture.aPurchase(), NOW);
            });

    KustomCheckout found =
        transactions().in(() -> kustomCheckouts().find(checkoutId)).orElseThrow();

    assertThat(found.looks().pushes()).isEqualTo(1);
    assertThat(found.looks().paidSince()).contains(NOW);
    assertThat(found.looks().nextAt()).contains(NOW.plusSeconds(5));
    assertThat(found.purchase().isRead()).isTrue();
    assertThat(found.purchase().amount()).contains(14_950L);
    assertThat(found.purchase().fraudStatus()).contains(FraudStatus.ACCEPTED);
    assertThat(found.purchase().klarnaReference()).contains("KU5T0M42");
    assertThat(found.purchase().authorizationExpiresAt())
        .contains(MovableClock.START.plusSeconds(3_600));
  }

  @Test
  default void aRecordThatOrderManagementWasNotAskedAboutHasNothingOfItsAnswers() {
    UUID checkoutId = claimed(aCart());

    KustomCheckout found =
        transactions().in(() -> kustomCheckouts().find(checkoutId)).orElseThrow();

    assertThat(found.purchase().isRead()).isFalse();
    assertThat(found.purchase().amount()).isEmpty();
    assertThat(found.looks().pushes()).isZero();
  }

  private KustomCheckout locked(UUID checkoutId) {
    return kustomCheckouts().lock(checkoutId).orElseThrow();
  }

  private Optional<KustomCheckout> living(CartId cartId) {
    return transactions().in(() -> kustomCheckouts().findLiving(cartId));
  }

  private UUID claimed(CartId cartId) {
    KustomCheckout claim = aClaim(cartId);
    transactions().run(() -> kustomCheckouts().add(claim));
    return claim.checkoutId();
  }

  private static KustomCheckout aClaim(CartId cartId) {
    return aClaim(cartId, NOW);
  }

  private static KustomCheckout aClaim(CartId cartId, Instant at) {
    return KustomCheckout.claim(cartId, CallbackToken.random(), at, Duration.ofSeconds(15));
  }

  private static KustomOrderId anOrderId() {
    return new KustomOrderId(UUID.randomUUID().toString());
  }

  private CartId aCart() {
    String profileKey = CartProfileFixture.aProfileKey();
    Cart cart = CartFixture.anOpenCart(profileKey);
    transactions().run(() -> profiles().put(CartProfileFixture.aSwedishProfile(profileKey)));
    transactions().run(() -> carts().add(cart));
    return cart.id();
  }
}
