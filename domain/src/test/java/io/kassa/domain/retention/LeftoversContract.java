package io.kassa.domain.retention;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.cart.Cart;
import io.kassa.domain.cart.CartFixture;
import io.kassa.domain.cart.CartId;
import io.kassa.domain.cart.CartState;
import io.kassa.domain.cart.Carts;
import io.kassa.domain.contract.Transactions;
import io.kassa.domain.job.Job;
import io.kassa.domain.job.JobParameters;
import io.kassa.domain.job.JobRequest;
import io.kassa.domain.job.Jobs;
import io.kassa.domain.kustom.CallbackToken;
import io.kassa.domain.kustom.KustomCheckout;
import io.kassa.domain.kustom.KustomCheckouts;
import io.kassa.domain.kustom.event.KustomEventFixture;
import io.kassa.domain.kustom.event.KustomEvents;
import io.kassa.domain.profile.CartProfileFixture;
import io.kassa.domain.profile.CartProfiles;
import io.kassa.domain.review.ReviewCase;
import io.kassa.domain.review.ReviewCases;
import io.kassa.domain.review.ReviewFinding;
import io.kassa.domain.review.ReviewKind;
import io.kassa.domain.review.ReviewSubject;
import io.kassa.domain.time.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What everything that clears rows away has to do. */
public interface LeftoversContract {

  /** When the rows of these tests are written. */
  Instant WRITTEN = MovableClock.START;

  /** Later than that, and than anything that other tests write. */
  Instant LATER = Instant.parse("2100-01-01T00:00:00Z");

  Leftovers leftovers();

  Carts carts();

  CartProfiles profiles();

  KustomCheckouts kustomCheckouts();

  Jobs jobs();

  KustomEvents kustomEvents();

  ReviewCases reviewCases();

  Transactions transactions();

  @Test
  default void anUnusedCartIsRejectedAndThenRemoved() {
    CartId cartId = aCart();

    clear(Leftover.UNUSED_CARTS);
    assertThat(stateOf(cartId)).isEqualTo(CartState.REJECTED);

    clear(Leftover.REJECTED_CARTS);
    assertThat(transactions().in(() -> carts().find(cartId))).isEmpty();
  }

  @Test
  default void whoClearsIsToldOfEachCartAsItIsThen() {
    CartId cartId = aCart();

    assertThat(statesTold(Leftover.UNUSED_CARTS)).containsEntry(cartId, CartState.OPEN);
    clear(Leftover.UNUSED_CARTS);
    assertThat(statesTold(Leftover.REJECTED_CARTS)).containsEntry(cartId, CartState.REJECTED);
    assertThat(statesTold(Leftover.REJECTED_CARTS)).doesNotContainKey(cartId);
  }

  private Map<CartId, CartState> statesTold(Leftover leftover) {
    Map<CartId, CartState> told = new HashMap<>();
    transactions()
        .run(
            () ->
                leftovers()
                    .clear(
                        leftover, LATER, 1_000, it -> told.put(it, carts().require(it).state())));
    return told;
  }

  @Test
  default void aCartThatWasUsedSinceStays() {
    CartId cartId = aCart();

    transactions()
        .run(
            () ->
                leftovers()
                    .clear(Leftover.UNUSED_CARTS, WRITTEN.minusSeconds(1), 1_000, cart -> {}));

    assertThat(stateOf(cartId)).isEqualTo(CartState.OPEN);
  }

  @Test
  default void aCartWhoseKustomOrderMayStillBePaidStays() {
    CartId cartId = aCart();
    aCheckoutOf(cartId, checkout -> {});

    clear(Leftover.UNUSED_CARTS);

    assertThat(stateOf(cartId)).isEqualTo(CartState.OPEN);
  }

  @Test
  default void aCartGoesWithTheKustomOrderThatNobodyCanPayAnyMore() {
    CartId cartId = aCart();
    UUID checkoutId = aCheckoutOf(cartId, KustomCheckout::expire);

    clear(Leftover.UNUSED_CARTS);
    clear(Leftover.REJECTED_CARTS);

    assertThat(transactions().in(() -> carts().find(cartId))).isEmpty();
    assertThat(transactions().in(() -> kustomCheckouts().find(checkoutId))).isEmpty();
  }

  @Test
  default void aCartThatBecameAnOrderStays() {
    CartId cartId = aCart();
    transactions().run(() -> CartFixture.complete(carts().requireLocked(cartId)));

    clear(Leftover.UNUSED_CARTS);
    clear(Leftover.REJECTED_CARTS);

    assertThat(stateOf(cartId)).isEqualTo(CartState.COMPLETED);
  }

  @Test
  default void aJobThatWasDoneIsRemovedAndOneThatWasGivenUpStays() {
    UUID done = aJob(job -> job.finish(WRITTEN));
    UUID parked = aJob(job -> job.park("400 BAD_VALUE", WRITTEN));
    UUID pending = aJob(job -> {});

    clear(Leftover.JOBS);

    assertThat(transactions().in(() -> jobs().lock(done))).isEmpty();
    assertThat(transactions().in(() -> jobs().lock(parked))).isPresent();
    assertThat(transactions().in(() -> jobs().lock(pending))).isPresent();
  }

  @Test
  default void noMoreAreClearedAtOnceThanWanted() {
    aCart();
    aCart();

    int cleared =
        transactions().in(() -> leftovers().clear(Leftover.UNUSED_CARTS, LATER, 1, cart -> {}));

    assertThat(cleared).isEqualTo(1);
  }

  @Test
  default void whatThereIsNoneOfIsClearedToo() {
    assertThat(clear(Leftover.EVENTS)).isNotNegative();
    assertThat(clear(Leftover.CALLS)).isNotNegative();
    assertThat(clear(Leftover.CHANGES)).isNotNegative();
  }

  @Test
  default void aShopperIsFoundUntilNobodyKnowsHer() {
    CartId cartId = aCart();
    transactions().run(() -> CartFixture.complete(carts().requireLocked(cartId)));
    assertThat(withShopper(Optional.empty(), 10_000)).contains(cartId);

    transactions().run(() -> carts().requireLocked(cartId).forgetShopper(Set.of(), WRITTEN));

    assertThat(withShopper(Optional.empty(), 10_000)).doesNotContain(cartId);
    assertThat(transactions().in(() -> carts().require(cartId).contents().contact().email()))
        .isEmpty();
  }

  @Test
  default void shoppersAreFoundOnePartAfterTheOther() {
    CartId one = aCart();
    CartId other = aCart();
    transactions().run(() -> CartFixture.complete(carts().requireLocked(one)));
    transactions().run(() -> CartFixture.complete(carts().requireLocked(other)));

    List<CartId> parts = new ArrayList<>();
    List<CartId> part = withShopper(Optional.empty(), 1);
    while (!part.isEmpty()) {
      parts.addAll(part);
      part = withShopper(Optional.of(part.get(0)), 1);
    }

    assertThat(parts).doesNotHaveDuplicates().contains(one, other);
    assertThat(parts).isEqualTo(withShopper(Optional.empty(), 10_000));
  }

  @Test
  default void aCartWhosePaymentNobodyLooksForAnyMoreIsRejected() {
    CartId cartId = aCart();
    aCheckoutOf(
        cartId,
        checkout -> {
          checkout.looks().paid(WRITTEN);
          checkout.looks().end();
        });

    clear(Leftover.UNUSED_CARTS);

    assertThat(stateOf(cartId)).isEqualTo(CartState.REJECTED);
  }

  @Test
  default void aCartMayBePaidAsLongAsAnyOfItsKustomOrdersIsLookedAfter() {
    CartId cartId = aCart();
    assertThat(mayBePaid(cartId)).isFalse();

    aCheckoutOf(cartId, KustomCheckout::expire);
    assertThat(mayBePaid(cartId)).isFalse();
    aCheckoutOf(cartId, checkout -> {});
    assertThat(mayBePaid(cartId)).isTrue();
    assertThat(transactions().in(() -> leftovers().hasOpenCase(cartId))).isFalse();
  }

  @Test
  default void aCartWithAnOpenCaseStaysUntilThatIsClosed() {
    CartId cartId = aCart();
    ReviewCase open =
        new ReviewCase(
            ReviewFinding.of(ReviewKind.PURCHASE_UNKNOWN, "Nobody knows."),
            ReviewSubject.unplaced(cartId.value(), "k-" + UUID.randomUUID()),
            WRITTEN);
    transactions().run(() -> reviewCases().add(open));

    assertThat(transactions().in(() -> leftovers().hasOpenCase(cartId))).isTrue();
    clear(Leftover.UNUSED_CARTS);
    assertThat(stateOf(cartId)).isEqualTo(CartState.OPEN);

    transactions().run(() -> reviewCases().lock(open.key()).orElseThrow().close("Seen.", WRITTEN));
    clear(Leftover.UNUSED_CARTS);
    assertThat(stateOf(cartId)).isEqualTo(CartState.REJECTED);
  }

  @Test
  default void anEventThatWasLeftToAPersonIsRemovedOnceItsCaseIsClosed() {
    String webhookId = "msg_" + UUID.randomUUID();
    ReviewCase unresolved =
        new ReviewCase(
            ReviewFinding.of(ReviewKind.EVENT_UNRESOLVED, "Nobody knows."),
            new ReviewSubject(Optional.empty(), webhookId, Optional.empty(), Optional.empty()),
            WRITTEN);
    transactions().run(() -> kustomEvents().add(KustomEventFixture.parked(webhookId, WRITTEN)));
    transactions().run(() -> reviewCases().add(unresolved));

    clear(Leftover.EVENTS);
    assertThat(transactions().in(() -> kustomEvents().find(webhookId))).isPresent();

    transactions()
        .run(() -> reviewCases().lock(unresolved.key()).orElseThrow().close("Seen.", WRITTEN));
    clear(Leftover.EVENTS);
    assertThat(transactions().in(() -> kustomEvents().find(webhookId))).isEmpty();
  }

  private boolean mayBePaid(CartId cartId) {
    return transactions().in(() -> leftovers().mayBePaid(cartId));
  }

  @Test
  default void aNewerJobStaysAsLongAsAnOlderOneMayBeTriedAgain() {
    String subject = UUID.randomUUID().toString();
    UUID parked = aJob(subject, job -> job.park("400 BAD_VALUE", WRITTEN));
    UUID newer = aJob(subject, job -> job.finish(WRITTEN));

    clear(Leftover.JOBS);

    assertThat(transactions().in(() -> jobs().lock(parked))).isPresent();
    assertThat(transactions().in(() -> jobs().lock(newer))).isPresent();
  }

  private List<CartId> withShopper(Optional<CartId> after, int limit) {
    return transactions().in(() -> leftovers().findWithShopper(LATER, after, limit));
  }

  private Consumer<CartId> carts(Leftover leftover) {
    return leftover == Leftover.UNUSED_CARTS
        ? cartId -> carts().requireLocked(cartId).reject(WRITTEN)
        : cartId -> {};
  }

  private int clear(Leftover leftover) {
    int all = 0;
    int last = 1;
    while (last > 0) {
      last = transactions().in(() -> leftovers().clear(leftover, LATER, 1_000, carts(leftover)));
      all += last;
    }
    return all;
  }

  private CartState stateOf(CartId cartId) {
    return transactions().in(() -> carts().require(cartId).state());
  }

  private CartId aCart() {
    String profileKey = CartProfileFixture.aProfileKey();
    Cart cart = CartFixture.anOpenCart(profileKey);
    transactions().run(() -> profiles().put(CartProfileFixture.aSwedishProfile(profileKey)));
    transactions().run(() -> carts().add(cart));
    return cart.id();
  }

  private UUID aCheckoutOf(CartId cartId, Consumer<KustomCheckout> fate) {
    KustomCheckout checkout =
        KustomCheckout.claim(cartId, CallbackToken.random(), WRITTEN, Duration.ofSeconds(15));
    fate.accept(checkout);
    transactions().run(() -> kustomCheckouts().add(checkout));
    return checkout.checkoutId();
  }

  private UUID aJob(Consumer<Job> fate) {
    return aJob(UUID.randomUUID().toString(), fate);
  }

  private UUID aJob(String subject, Consumer<Job> fate) {
    Job job =
        new Job(
            new JobRequest(
                "syncKustomOrder",
                subject,
                Instant.parse("2150-01-01T00:00:00Z"),
                new JobParameters(Map.of())),
            WRITTEN);
    fate.accept(job);
    transactions().run(() -> jobs().add(job));
    return job.jobId();
  }
}
