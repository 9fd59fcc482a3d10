package io.kassa.domain.kustom.payment;

import io.kassa.domain.fulfilment.FulfilmentUseCases;
import io.kassa.domain.hook.Rule;
import io.kassa.domain.job.JobHandler;
import io.kassa.domain.kustom.KustomProblems;
import io.kassa.domain.workbench.Shop;
import java.util.List;
import java.util.stream.Stream;

/** The use cases of money at Kustom, working on a shop in memory. */
@SuppressWarnings("UnnecessaryAssignment") // there is no container that injects
public final class MoneyUseCases {

  private MoneyUseCases() {}

  /** The rules that let Kustom be asked. */
  public static List<Rule<?>> rules() {
    return List.of(new CaptureRule(), new IntentRule(), new NewPaymentRule());
  }

  /** The jobs that ask Kustom. */
  public static List<JobHandler> handlers(Shop shop) {
    List<MoneyJobHandler> asking =
        List.of(
            new CaptureKustomOrder(),
            new RefundKustomOrder(),
            new CancelKustomOrder(),
            new ReleaseAuthorization(),
            new ExtendAuthorization());
    for (MoneyJobHandler handler : asking) {
      handler.carryOut = carryOut(shop);
      handler.limits = limits(shop);
    }
    return Stream.concat(asking.stream(), Stream.of(reconcile(shop))).toList();
  }

  /** Takes over what others did at Kustom. */
  public static JobHandler reconcile(Shop shop) {
    ReconcilePayment reconcile = new ReconcilePayment();
    reconcile.kustom = shop.kustomPayments;
    reconcile.problems = new KustomProblems();
    reconcile.desk = reconcileDesk(shop);
    reconcile.limits = limits(shop);
    return reconcile;
  }

  /** Payments whose time has come are to be looked at. */
  public static void lookAtAllThatIsDue(Shop shop) {
    ReconcileDesk desk = reconcileDesk(shop);
    shop.transactions.run(() -> desk.due(100).forEach(desk::lookIfDue));
  }

  public static ReconcileDesk reconcileDesk(Shop shop) {
    ReconcileDesk desk = new ReconcileDesk();
    desk.orders = shop.orders;
    desk.payments = shop.payments;
    desk.intents = FulfilmentUseCases.intentDesk(shop);
    desk.hooks = shop.paymentHooks();
    desk.scheduleJob = shop.scheduleJob();
    desk.reviews = shop.reviews();
    desk.clock = shop.clock;
    return desk;
  }

  private static CarryOutIntent carryOut(Shop shop) {
    CarryOutIntent carryOut = new CarryOutIntent();
    carryOut.desk = FulfilmentUseCases.intentDesk(shop);
    carryOut.answers = answerDesk(shop);
    carryOut.kustom = shop.kustomPayments;
    carryOut.problems = new KustomProblems();
    carryOut.clock = shop.clock;
    return carryOut;
  }

  private static AnswerDesk answerDesk(Shop shop) {
    AnswerDesk desk = new AnswerDesk();
    desk.intents = FulfilmentUseCases.intentDesk(shop);
    desk.reconcile = reconcileDesk(shop);
    return desk;
  }

  private static MoneyJobLimits limits(Shop shop) {
    return new MoneyJobLimits(shop.settings);
  }
}
