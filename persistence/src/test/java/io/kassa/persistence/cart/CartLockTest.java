package io.kassa.persistence.cart;

import static io.kassa.domain.error.Rejections.assertRejectedAs;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.cart.Cart;
import io.kassa.domain.cart.CartFixture;
import io.kassa.domain.cart.CartId;
import io.kassa.domain.cart.Carts;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.field.FieldValue;
import io.kassa.domain.profile.CartProfileFixture;
import io.kassa.domain.time.MovableClock;
import io.kassa.persistence.database.TestDatabase;
import io.kassa.persistence.profile.ProfileAdapters;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CartLockTest {

  private final TestDatabase database = TestDatabase.get();
  private final Carts carts = CartAdapters.carts(database);
  private CartId cartId;

  @BeforeEach
  void aCartIsOpen() {
    String profileKey = CartProfileFixture.aProfileKey();
    Cart cart = CartFixture.anOpenCart(profileKey);
    cartId = cart.id();
    database.run(
        () ->
            ProfileAdapters.profiles(database).put(CartProfileFixture.aSwedishProfile(profileKey)));
    database.run(() -> carts.add(cart));
  }

  @Test
  void whoeverWaitsForAHeldCartSeesWhatTheHolderChanged() throws Exception {
    CountDownLatch held = new CountDownLatch(1);
    CompletableFuture<Void> holder =
        CompletableFuture.runAsync(
            () ->
                database.run(
                    () -> {
                      Cart cart = carts.requireLocked(cartId);
                      held.countDown();
                      sleep(100);
                      mark(cart, "first");
                    }));
    assertThat(held.await(5, TimeUnit.SECONDS)).isTrue();

    database.run(() -> mark(carts.requireLocked(cartId), "second"));

    holder.get(5, TimeUnit.SECONDS);
    Cart cart = database.in(() -> carts.require(cartId));
    assertThat(cart.contents().appFields()).containsOnlyKeys("first", "second");
  }

  @Test
  void aCartThatIsHeldForTooLongIsBusy() throws Exception {
    CountDownLatch held = new CountDownLatch(1);
    CountDownLatch done = new CountDownLatch(1);
    CompletableFuture<Void> holder =
        CompletableFuture.runAsync(
            () ->
                database.run(
                    () -> {
                      carts.requireLocked(cartId);
                      held.countDown();
                      await(done);
                    }));
    assertThat(held.await(5, TimeUnit.SECONDS)).isTrue();

    assertRejectedAs(ErrorCode.CART_BUSY, () -> database.run(() -> carts.requireLocked(cartId)));

    done.countDown();
    holder.get(5, TimeUnit.SECONDS);
  }

  @Test
  void aCartKnowsItsNextRevisionAlsoOnceItsChangesWereSentToTheDatabase() {
    long said =
        database.in(
            () -> {
              Cart cart = carts.requireLocked(cartId);
              mark(cart, "first");
              carts.requireLocked(cartId); // asking the database sends what has changed so far
              return cart.revision();
            });

    assertThat(database.in(() -> carts.require(cartId)).revision()).isEqualTo(said);
  }

  private static void mark(Cart cart, String key) {
    cart.setAppFields(Map.of(key, Optional.of(FieldValue.text("set"))), MovableClock.START);
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
