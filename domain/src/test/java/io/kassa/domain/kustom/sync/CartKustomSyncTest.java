package io.kassa.domain.kustom.sync;

import static io.kassa.domain.kustom.FakeKustomOrders.Call.CREATE;
import static io.kassa.domain.kustom.FakeKustomOrders.Call.READ;
import static io.kassa.domain.kustom.FakeKustomOrders.Call.UPDATE;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.address.EmailAddress;
import io.kassa.domain.cart.Cart;
import io.kassa.domain.cart.RenderedCart;
import io.kassa.domain.cart.change.AddItem;
import io.kassa.domain.cart.change.CartChange;
import io.kassa.domain.cart.change.RemoveItem;
import io.kassa.domain.cart.change.SetEmail;
import io.kassa.domain.cart.change.SetQuantity;
import io.kassa.domain.job.Job;
import io.kassa.domain.job.JobState;
import io.kassa.domain.kustom.KustomAddressFixture;
import io.kassa.domain.kustom.KustomLines;
import io.kassa.domain.kustom.KustomOrderFixture;
import io.kassa.domain.kustom.KustomOrderId;
import io.kassa.domain.kustom.KustomUpdate;
import io.kassa.domain.kustom.Refusals;
import io.kassa.domain.kustom.checkout.CheckoutUseCases;
import io.kassa.domain.workbench.Shop;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A cart with two shirts whose checkout has begun. */
class CartKustomSyncTest {

  private final Shop shop = new Shop();
  private final Cart cart = shop.aCartWithTwoShirts();
  private UUID item;
  private KustomOrderId orderId;

  @BeforeEach
  void theCheckoutHasBegun() {
    item = cart.contents().items().get(0).itemId();
    CheckoutUseCases.startCheckout(shop).start(cart.id(), KustomOrderFixture.URLS);
    orderId = shop.kustom.orderIds().get(0);
    assertThat(shop.kustom.takeCalls()).containsExactly(CREATE);
  }

  @AfterEach
  void noKeyIsThereTwice() {
    shop.transactions.run(() -> {});
  }

  @Test
  void aCartWhoseOrderIsFreshAgreesWithIt() {
    assertThat(fields().agree()).isTrue();
    assertThat(fields().syncHash()).isPresent();
    assertThat(shop.jobs.all()).isEmpty();
  }

  @Test
  void aCartWithoutAnOrderConcernsNobody() {
    Cart other = shop.aCartWithTwoShirts();

    assertThat(SyncFields.of(other.contents())).isEqualTo(SyncFields.none());
    assertThat(shop.jobs.all()).isEmpty();
  }

  @Test
  void aChangeMarksTheCartAndSchedulesOneJobInTheSameStep() {
    RenderedCart shown = change(new SetQuantity(item, 3));

    assertThat(SyncFields.of(shown.contents()).agree()).isFalse();
    assertThat(SyncFields.of(shown.contents())).isEqualTo(fields());
    assertThat(states()).containsExactly(JobState.PENDING);
    assertThat(shop.kustom.takeCalls()).isEmpty();
  }

  @Test
  void theJobTellsKustomAndTheHashesAgreeAgain() {
    change(new SetQuantity(item, 3));

    shop.work();

    assertThat(fields().agree()).isTrue();
    assertThat(shop.kustom.read(orderId).result().orElseThrow().amounts().orderAmount())
        .isEqualTo(shop.rendered(cart.id()).basket().amountToPay().minor());
  }

  @Test
  void whatAFieldOfAnotherRuleDoesToThePriceIsShownAndToldAtOnce() {
    shop.ruleFiles.put(
        "bulk.hrl",
        """
        param input: OnCartMutation
        from input.productTotal > 500 match
          true |> { effect = 'ticketCommand', type = 'setDynamicFields', fields = { bulk = true } }
        """);
    shop.ruleFiles.put(
        "bulk.hrule",
        """
        param input: OnOrderBeforeCreated
        from input.order.dynamic->'cart:bulk' match
          true |> { effect = 'orderCommand', type = 'createPromotion', componentId = 'bulk.hpromo' }
        """);
    shop.ruleFiles.put("bulk.hpromo", "from percentage(order, 10%)");

    RenderedCart shown = change(new SetQuantity(item, 3));

    assertThat(shown.basket().promotions()).hasSize(1);
    assertThat(shown.basket()).isEqualTo(shop.rendered(cart.id()).basket());
    assertThat(fields().pendingHash())
        .contains(new SyncPayload(KustomLines.of(shop.rendered(cart.id()))).hash());
    shop.work();
    assertThat(fields().agree()).isTrue();
    assertThat(shop.kustom.read(orderId).result().orElseThrow().amounts().orderAmount())
        .isEqualTo(shown.basket().amountToPay().minor());
  }

  @Test
  void whatKustomDoesNotShowIsNotTold() {
    change(new SetEmail(new EmailAddress("kim@example.com")));

    assertThat(fields().agree()).isTrue();
    assertThat(shop.jobs.all()).isEmpty();
  }

  @Test
  void manyChangesAreToldOnceAndTheLastOfThemIs() {
    for (int quantity = 3; quantity < 50; quantity++) {
      change(new SetQuantity(item, quantity));
    }

    shop.work();

    List<KustomUpdate> updates = shop.kustom.takeUpdates();
    assertThat(updates).hasSize(1);
    assertThat(updates.get(0).amounts().lines().get(0).quantity()).isEqualTo(49);
    assertThat(fields().agree()).isTrue();
  }

  @Test
  void aChangeWhileKustomIsToldOfAnotherIsNotTakenForDone() {
    change(new SetQuantity(item, 3));
    shop.kustom.during(UPDATE, () -> change(new SetQuantity(item, 4)));
    shop.kustom.during(UPDATE, () -> change(new SetQuantity(item, 4)));

    shop.work();

    assertThat(shop.kustom.takeUpdates())
        .extracting(update -> update.amounts().lines().get(0).quantity())
        .containsExactly(3L, 4L);
    assertThat(fields().agree()).isTrue();
  }

  @Test
  void aCartThatGoesBackWhileKustomIsToldIsToldOnceMoreAndDisagreesUntilThen() {
    change(new SetQuantity(item, 3));
    shop.kustom.during(
        UPDATE,
        () -> {
          change(new SetQuantity(item, 2));
          assertThat(fields().agree()).isFalse();
        });

    shop.work();

    assertThat(shop.kustom.takeUpdates())
        .extracting(update -> update.amounts().lines().get(0).quantity())
        .containsExactly(3L, 2L);
    assertThat(fields().agree()).isTrue();
  }

  @Test
  void anAnswerThatIsLostIsMadeUpFor() {
    change(new SetQuantity(item, 3));
    shop.kustom.loseAnswer(UPDATE);

    shop.work();
    assertThat(fields().agree()).isFalse();
    assertThat(states()).containsExactly(JobState.RETRYING);

    shop.pass(Duration.ofSeconds(1));
    assertThat(fields().agree()).isTrue();
    assertThat(states()).containsExactly(JobState.DONE, JobState.PENDING);
  }

  @Test
  void anUpdateThatArrivesAfterANewerOneIsFoundOutAndMadeUpFor() {
    change(new SetQuantity(item, 3));
    shop.kustom.loseAnswer(UPDATE);
    shop.work();
    KustomUpdate late = shop.kustom.takeUpdates().get(0);
    change(new SetQuantity(item, 4));
    shop.work();
    assertThat(fields().agree()).isTrue();
    assertThat(shop.kustom.update(orderId, late).result()).isPresent();
    shop.kustom.takeUpdates();

    shop.pass(Duration.ofSeconds(35));

    assertThat(shop.kustom.takeUpdates())
        .extracting(update -> update.amounts().lines().get(0).quantity())
        .containsExactly(4L);
    assertThat(fields().agree()).isTrue();
  }

  @Test
  void nothingIsToldAgainWhereKustomShowsTheCart() {
    change(new SetQuantity(item, 3));
    shop.kustom.loseAnswer(UPDATE);
    shop.work();
    shop.pass(Duration.ofSeconds(1));
    shop.kustom.takeUpdates();

    shop.pass(Duration.ofSeconds(35));

    assertThat(shop.kustom.takeUpdates()).isEmpty();
    assertThat(states()).containsExactly(JobState.DONE, JobState.DONE);
  }

  @Test
  void whoIsNotLetInTriesAgain() {
    change(new SetQuantity(item, 3));
    shop.kustom.refuse(UPDATE, Refusals.notLetIn());

    shop.work();
    shop.pass(Duration.ofSeconds(1));

    assertThat(fields().agree()).isTrue();
  }

  @Test
  void whatKustomRefusesIsParkedAndTheNextChangeIsToldAgain() {
    change(new SetQuantity(item, 3));
    shop.kustom.refuse(UPDATE, Refusals.badValue());

    shop.work();

    assertThat(states()).containsExactly(JobState.PARKED);
    assertThat(shop.jobs.all().get(0).lastProblem().orElseThrow()).contains("BAD_VALUE");
    assertThat(fields().agree()).isFalse();

    change(new SetQuantity(item, 4));
    shop.work();
    assertThat(fields().agree()).isTrue();
  }

  @Test
  void theNextCheckoutTriesAgainWhatWasParked() {
    change(new SetQuantity(item, 3));
    shop.kustom.refuse(UPDATE, Refusals.badValue());
    shop.work();

    CheckoutUseCases.startCheckout(shop).start(cart.id(), KustomOrderFixture.URLS);

    assertThat(fields().agree()).isTrue();
  }

  @Test
  void anOrderThatIsPaidAlreadyIsPlacedAndTheJobIsDone() {
    change(new SetQuantity(item, 3));
    shop.kustom.pay(orderId, KustomAddressFixture.kimInStockholm());

    shop.work();

    assertThat(cart.order()).isPresent();
    assertThat(states()).containsOnly(JobState.DONE);
  }

  @Test
  void anOrderThatKustomForgotIsForgotten() {
    change(new SetQuantity(item, 3));
    shop.kustom.forget(orderId);

    shop.work();

    assertThat(fields()).isEqualTo(SyncFields.none());
    assertThat(shop.checkouts.findLiving(cart.id())).isEmpty();
    assertThat(states()).containsExactly(JobState.DONE);
  }

  @Test
  void aJobOfAnOrderThatWasReplacedMeanwhileChangesNothing() {
    change(new SetQuantity(item, 3));
    shop.kustom.forget(orderId);
    shop.checkouts.findLiving(cart.id()).orElseThrow().abandon();

    shop.work();

    assertThat(states()).containsExactly(JobState.DONE);
    assertThat(shop.kustom.takeCalls()).containsExactly(UPDATE);
  }

  @Test
  void anEmptyCartIsMarkedButNotTold() {
    change(new RemoveItem(item));

    assertThat(fields().agree()).isFalse();
    assertThat(shop.jobs.all()).isEmpty();

    change(new AddItem(UUID.randomUUID(), "CP010", 1));
    shop.work();
    assertThat(fields().agree()).isTrue();
  }

  @Test
  void revisionsGrowFromUpdateToUpdate() {
    change(new SetQuantity(item, 3));
    shop.work();
    change(new SetQuantity(item, 4));
    shop.work();

    assertThat(shop.kustom.takeUpdates()).extracting(KustomUpdate::cartRevision).isSorted();
  }

  @Test
  void readingAfterwardsIsNotNeeded() {
    change(new SetQuantity(item, 3));
    shop.work();

    assertThat(shop.kustom.takeCalls()).containsExactly(UPDATE).doesNotContain(READ);
  }

  private RenderedCart change(CartChange change) {
    return shop.change(cart.id(), change);
  }

  private SyncFields fields() {
    return SyncFields.of(cart.contents());
  }

  private List<JobState> states() {
    return shop.jobs.all().stream()
        .filter(job -> job.key().contains("KustomOrder/"))
        .map(Job::state)
        .toList();
  }
}
