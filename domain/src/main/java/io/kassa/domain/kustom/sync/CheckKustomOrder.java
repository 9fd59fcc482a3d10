package io.kassa.domain.kustom.sync;

import io.kassa.domain.job.CheckoutJob;
import io.kassa.domain.job.ClaimedJob;
import io.kassa.domain.job.JobOutcome;
import io.kassa.domain.kustom.KustomAnswer;
import io.kassa.domain.kustom.KustomOrder;
import io.kassa.domain.kustom.KustomOrders;
import io.kassa.domain.kustom.KustomProblems;
import io.kassa.domain.kustom.KustomRefusal;
import io.kassa.domain.kustom.placement.PlaceKustomOrder;
import io.kassa.domain.kustom.settings.KustomSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/**
 * Looks whether Kustom shows what we believe that it shows. An update whose answer never came may
 * have been carried out after a newer one; so, when it can't be any more, Kustom is asked, and told
 * again if need be.
 */
@ApplicationScoped
public class CheckKustomOrder implements CheckoutJob {

  @Inject KustomOrders kustom;
  @Inject SyncDesk desk;
  @Inject PlaceKustomOrder placeOrder;
  @Inject KustomProblems problems;
  @Inject KustomSettings settings;

  @Override
  public String definition() {
    return OrderCheck.DEFINITION;
  }

  @Override
  public Duration limit() {
    return settings.limitOfCalls(1);
  }

  @Override
  public boolean outlivesShopper() {
    return true;
  }

  @Override
  public JobOutcome run(ClaimedJob job) {
    OrderCheck check = OrderCheck.of(job);
    KustomAnswer<KustomOrder> answer = kustom.read(check.orderId());
    if (answer.isRefusedAs(KustomRefusal.Kind.NOT_FOUND)) {
      return JobOutcome.done(); // the next change or checkout finds out, and there is no hurry
    }
    Optional<KustomOrder> order = answer.result();
    if (order.isEmpty()) {
      problems.log("read", answer);
      return new JobOutcome.Retry("Kustom did not show the order.");
    }
    if (!order.get().isComplete()) {
      return new JobOutcome.Done(() -> desk.compare(check.cartId(), order.get()));
    }
    desk.living(check.cartId(), check.orderId())
        .ifPresent(checkoutId -> placeOrder.place(check.cartId(), checkoutId, order.get()));
    return JobOutcome.done();
  }
}
