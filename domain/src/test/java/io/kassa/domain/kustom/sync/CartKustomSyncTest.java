package io.kassa.domain.kustom.sync;

import static io.kassa.domain.kustom.FakeKustomOrders.Call.READ;
import static io.kassa.domain.kustom.FakeKustomOrders.Call.UPDATE;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.address.EmailAddress;
import io.kassa.domain.cart.Cart;
import io.kassa.domain.cart.RenderedCart;
import io.kassa.domain.cart.change.AddItem;
import io.kassa.domain.cart.change.RemoveItem;
import io.kassa.domain.cart.change.SetEmail;
import io.kassa.domain.job.JobState;
import io.kassa.domain.kustom.KustomLines;
import io.kassa.domain.kustom.KustomUpdate;
import io.kassa.domain.workbench.Shop;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Kustom is told of what a cart becomes, once and not before it is committed. */
class CartKustomSyncTest {

  private final SyncScene scene = new SyncScene();
  @RegisterExtension private final Shop shop = scene.shop;

  @Test
  void aCartWhoseOrderIsFreshAgreesWithIt() {
    assertThat(scene.fields().agree()).isTrue();
    assertThat(scene.fields().syncHash()).isPresent();
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
    RenderedCart shown = scene.setQuantity(3);

    assertThat(SyncFields.of(shown.contents()).agree()).isFalse();
    assertThat(SyncFields.of(shown.contents())).isEqualTo(scene.fields());
    assertThat(scene.states()).containsExactly(JobState.PENDING);
    assertThat(shop.kustom.takeCalls()).isEmpty();
  }

  @Test
  void theJobTellsKustomAndTheHashesAgreeAgain() {
    scene.setQuantity(3);

    shop.work();

    assertThat(scene.fields().agree()).isTrue();
    assertThat(shop.kustom.read(scene.orderId).result().orElseThrow().amounts().orderAmount())
        .isEqualTo(shop.rendered(scene.cart.id()).basket().amountToPay().minor());
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

    RenderedCart shown = scene.setQuantity(3);

    assertThat(shown.basket().promotions()).hasSize(1);
    assertThat(shown.basket()).isEqualTo(shop.rendered(scene.cart.id()).basket());
    assertThat(scene.fields().pendingHash())
        .contains(new SyncPayload(KustomLines.of(shop.rendered(scene.cart.id()))).hash());
    shop.work();
    assertThat(scene.fields().agree()).isTrue();
    assertThat(shop.kustom.read(scene.orderId).result().orElseThrow().amounts().orderAmount())
        .isEqualTo(shown.basket().amountToPay().minor());
  }

  @Test
  void whatKustomDoesNotShowIsNotTold() {
    scene.change(new SetEmail(new EmailAddress("kim@example.com")));

    assertThat(scene.fields().agree()).isTrue();
    assertThat(shop.jobs.all()).isEmpty();
  }

  @Test
  void manyChangesAreToldOnceAndTheLastOfThemIs() {
    for (int quantity = 3; quantity < 50; quantity++) {
      scene.setQuantity(quantity);
    }

    shop.work();

    List<KustomUpdate> updates = shop.kustom.takeUpdates();
    assertThat(updates).hasSize(1);
    assertThat(updates.get(0).amounts().lines().get(0).quantity()).isEqualTo(49);
    assertThat(scene.fields().agree()).isTrue();
  }

  @Test
  void aChangeWhileKustomIsToldOfAnotherIsNotTakenForDone() {
    scene.setQuantity(3);
    shop.kustom.during(UPDATE, () -> scene.setQuantity(4));
    shop.kustom.during(UPDATE, () -> scene.setQuantity(4));

    shop.work();

    assertThat(shop.kustom.takeUpdates())
        .extracting(update -> update.amounts().lines().get(0).quantity())
        .containsExactly(3L, 4L);
    assertThat(scene.fields().agree()).isTrue();
  }

  @Test
  void aCartThatGoesBackWhileKustomIsToldIsToldOnceMoreAndDisagreesUntilThen() {
    scene.setQuantity(3);
    shop.kustom.during(
        UPDATE,
        () -> {
          scene.setQuantity(2);
          assertThat(scene.fields().agree()).isFalse();
        });

    shop.work();

    assertThat(shop.kustom.takeUpdates())
        .extracting(update -> update.amounts().lines().get(0).quantity())
        .containsExactly(3L, 2L);
    assertThat(scene.fields().agree()).isTrue();
  }

  @Test
  void anEmptyCartIsMarkedButNotTold() {
    scene.change(new RemoveItem(scene.item));

    assertThat(scene.fields().agree()).isFalse();
    assertThat(shop.jobs.all()).isEmpty();

    scene.change(new AddItem(UUID.randomUUID(), "CP010", 1));
    shop.work();
    assertThat(scene.fields().agree()).isTrue();
  }

  @Test
  void revisionsGrowFromUpdateToUpdate() {
    scene.setQuantity(3);
    shop.work();
    scene.setQuantity(4);
    shop.work();

    assertThat(shop.kustom.takeUpdates()).extracting(KustomUpdate::cartRevision).isSorted();
  }

  @Test
  void readingAfterwardsIsNotNeeded() {
    scene.setQuantity(3);
    shop.work();

    assertThat(shop.kustom.takeCalls()).containsExactly(UPDATE).doesNotContain(READ);
  }
}
