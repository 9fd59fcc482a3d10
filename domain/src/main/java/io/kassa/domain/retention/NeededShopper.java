package io.kassa.domain.retention;

import io.kassa.domain.cart.CartId;
import io.kassa.domain.hook.ScheduledEffects;
import io.kassa.domain.job.ForgetJobs;
import io.kassa.domain.kustom.KustomOrder;
import io.kassa.domain.mail.Mail;
import io.kassa.domain.order.DeliveryState;
import io.kassa.domain.order.Order;
import io.kassa.domain.payment.Payment;
import io.kassa.domain.payment.dispute.Dispute;
import io.kassa.domain.payment.dispute.Disputes;
import io.kassa.domain.review.ReviewCases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Knows for what it is still needed who bought. */
@ApplicationScoped
public class NeededShopper {

  /** Jobs that move no money. */
  private static final Set<String> MESSAGES = Set.of(Mail.JOB, ScheduledEffects.MESSAGE_ACTOR);

  private Leftovers leftovers;
  private ReviewCases cases;
  private Disputes disputes;

  NeededShopper() {}

  /** Asks these. */
  @Inject
  public NeededShopper(Leftovers leftovers, ReviewCases cases, Disputes disputes) {
    this.leftovers = leftovers;
    this.cases = cases;
    this.disputes = disputes;
  }

  /** For what a cart that is no order needs the shopper, in a sentence; nothing: for nothing. */
  Optional<String> forPaying(CartId cartId) {
    if (leftovers.mayBePaid(cartId)) {
      return Optional.of("The shopper may be paying: a Kustom order of the cart has not ended.");
    }
    return leftovers.hasOpenCase(cartId)
        ? Optional.of("A case about the cart is open: whoever decides may need the shopper.")
        : Optional.empty();
  }

  /** For what an order needs the shopper, in a sentence; nothing: for nothing. */
  Optional<String> forOrder(Order order, List<Payment> payments) {
    if (!order.deliveries().stream().allMatch(it -> hasEnded(it.state()))) {
      return Optional.of("The order is neither delivered nor cancelled: its address is needed.");
    }
    if (payments.stream().anyMatch(NeededShopper::isBeingMoved)) {
      return Optional.of("Money of the order is being moved: what goes with it is needed.");
    }
    if (!cases.findOpenOf(order.reference().orderId()).isEmpty()) {
      return Optional.of("A case about the order is open: whoever decides may need the shopper.");
    }
    return payments.stream()
        .flatMap(payment -> disputes.findByPayment(payment.paymentId()).stream())
        .filter(dispute -> !dispute.isOver())
        .findFirst()
        .map(NeededShopper::needsEvidence);
  }

  /**
   * For what work about money needs what it was told, in a sentence; nothing: for nothing. What a
   * merchant's own provider does is known by its jobs alone.
   */
  Optional<String> forMoney(ForgetJobs jobs, List<String> ids) {
    return jobs.isWorkLeft(ids, MESSAGES)
        ? Optional.of("Work for a payment of the order is not done, or was given up.")
        : Optional.empty();
  }

  private static boolean hasEnded(DeliveryState state) {
    return state == DeliveryState.COMPLETED || state == DeliveryState.CANCELLED;
  }

  /** What a merchant's own provider does with its money, nobody may ever tell. */
  private static boolean isBeingMoved(Payment payment) {
    return KustomOrder.PROVIDER_KEY.equals(payment.providerKey())
        && payment.intents().stream().anyMatch(intent -> intent.state().isOpen());
  }

  private static String needsEvidence(Dispute dispute) {
    return "The dispute " + dispute.disputeId() + " is not over: who bought is evidence.";
  }
}
