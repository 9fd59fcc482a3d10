package io.kassa.domain.kustom;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.cart.Cart;
import io.kassa.domain.cart.CartFixture;
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

/**
 * What every store of our records of Kustom orders has to do about those that are due, where nobody
 * else takes them.
 */
public interface DueKustomCheckoutsContract {

  /** Before everything that other tests let fall due. */
  Instant LONG_AGO = MovableClock.START.minusSeconds(1_000_000_000);

  KustomCheckouts kustomCheckouts();

  Carts carts();

  CartProfiles profiles();

  Transactions transactions();

  @Test
  default void theRecordThatIsDueForLongestIsLookedAtFirstAndOneThatIsNotDueIsNot() {
    UUID second = dueAt(LONG_AGO.plusSeconds(2));
    UUID first = dueAt(LONG_AGO.plusSeconds(1));

    assertThat(next(LONG_AGO)).isEmpty();
    assertThat(next(LONG_AGO.plusSeconds(2))).contains(first);
    transactions().run(() -> locked(first).looks().end());
    assertThat(next(LONG_AGO.plusSeconds(2))).contains(second);
    transactions().run(() -> locked(second).looks().end());
    assertThat(next(LONG_AGO.plusSeconds(2))).isEmpty();
  }

  private UUID dueAt(Instant due) {
    String profileKey = CartProfileFixture.aProfileKey();
    Cart cart = CartFixture.anOpenCart(profileKey);
    KustomCheckout claim =
        KustomCheckout.claim(cart.id(), CallbackToken.random(), due, Duration.ofSeconds(15));
    claim.looks().at(due);
    transactions().run(() -> profiles().put(CartProfileFixture.aSwedishProfile(profileKey)));
    transactions().run(() -> carts().add(cart));
    transactions().run(() -> kustomCheckouts().add(claim));
    return claim.checkoutId();
  }

  private Optional<UUID> next(Instant now) {
    return transactions()
        .in(() -> kustomCheckouts().lockNextToLookAt(now).map(KustomCheckout::checkoutId));
  }

  private KustomCheckout locked(UUID checkoutId) {
    return kustomCheckouts().lock(checkoutId).orElseThrow();
  }
}
