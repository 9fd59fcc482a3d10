package io.kassa.domain.kustom.sync;

import static io.kassa.domain.kustom.FakeKustomOrders.Call.CREATE;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.cart.Cart;
import io.kassa.domain.cart.RenderedCart;
import io.kassa.domain.cart.change.CartChange;
import io.kassa.domain.cart.change.SetQuantity;
import io.kassa.domain.job.Job;
import io.kassa.domain.job.JobState;
import io.kassa.domain.kustom.KustomOrderFixture;
import io.kassa.domain.kustom.KustomOrderId;
import io.kassa.domain.kustom.checkout.CheckoutUseCases;
import io.kassa.domain.workbench.Shop;
import java.util.List;
import java.util.UUID;

/** A cart with two shirts whose checkout has begun. */
final class SyncScene {

  final Shop shop = new Shop();
  final Cart cart = shop.aCartWithTwoShirts();
  final UUID item = cart.contents().items().get(0).itemId();
  final KustomOrderId orderId;

  SyncScene() {
    CheckoutUseCases.startCheckout(shop).start(cart.id(), KustomOrderFixture.URLS);
    orderId = shop.kustom.orderIds().get(0);
    assertThat(shop.kustom.takeCalls()).containsExactly(CREATE);
  }

  /** Changes how many shirts there are. */
  RenderedCart setQuantity(int quantity) {
    return change(new SetQuantity(item, quantity));
  }

  RenderedCart change(CartChange change) {
    return shop.change(cart.id(), change);
  }

  SyncFields fields() {
    return SyncFields.of(cart.contents());
  }

  /** Those of the jobs that tell Kustom, and of those that look. */
  List<JobState> states() {
    return shop.jobs.all().stream()
        .filter(job -> job.key().contains("KustomOrder/"))
        .map(Job::state)
        .toList();
  }
}
