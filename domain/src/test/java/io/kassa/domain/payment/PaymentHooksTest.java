package io.kassa.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.fulfilment.BoughtOrder;
import io.kassa.domain.hook.ActorCommand;
import io.kassa.domain.hook.ActorType;
import io.kassa.domain.hook.Effect;
import io.kassa.domain.hook.Hooks;
import io.kassa.domain.hook.Rule;
import io.kassa.domain.job.Job;
import io.kassa.domain.rulefile.RuleFixture;
import io.kassa.domain.workbench.Shop;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PaymentHooksTest {

  private final Shop shop = new Shop();

  /** Tags what is new. */
  private static final class Tagging implements Rule<OnPaymentCreated> {

    @Override
    public String name() {
      return "tagging";
    }

    @Override
    public Class<OnPaymentCreated> listensTo() {
      return OnPaymentCreated.class;
    }

    @Override
    public List<Effect> apply(OnPaymentCreated hook) {
      return List.of(
          ofPayment(new ActorCommand.AddTag("vip")),
          ofPayment(new ActorCommand.AddTag("new")),
          ofPayment(new ActorCommand.RemoveTag("new")));
    }
  }

  private static Effect ofPayment(ActorCommand command) {
    return new Effect.Command(ActorType.PAYMENT, command);
  }

  @Test
  void whatARuleWantsOfTagsIsDoneInItsOrder() {
    Payment payment = PaymentFixture.aPayment();

    new PaymentHooks(Hooks.of(List.of(new Tagging())), shop.scheduled()).created(payment);

    assertThat(payment.extras().tags()).containsExactly("vip");
  }

  @Test
  void rulesHearOfEachEntryThatTheJournalHasOnceMoneyHasMoved() {
    List<JournalEntryType> heard = new ArrayList<>();
    PaymentHooks hooks = new PaymentHooks(Hooks.of(List.of(new Hearing(heard))), shop.scheduled());
    BoughtOrder bought = BoughtOrder.inA(shop);
    bought.deliversAll();
    MoneyIntent capture = bought.payment().intents().get(0);

    hooks.changed(bought.payment(), capture);
    assertThat(heard).isEmpty();
    shop.work();
    hooks.changed(bought.payment(), capture);

    assertThat(heard).containsExactly(JournalEntryType.CHARGE, JournalEntryType.CAPTURE);
  }

  @Test
  void aRequestThatIsTriedAgainWantsNoFurtherJobOfAnotherProvider() {
    PaymentHooks hooks = new PaymentHooks(Hooks.of(List.of(new Asking())), shop.scheduled());
    BoughtOrder bought = BoughtOrder.inA(shop);
    bought.deliversAll();
    MoneyIntent capture = bought.payment().intents().get(0);

    hooks.changed(bought.payment(), capture);
    hooks.changed(bought.payment(), capture);

    assertThat(shop.jobs.all())
        .filteredOn(it -> it.definition().equals(RuleFixture.JOB))
        .extracting(Job::subject)
        .containsExactly(capture.intentId().toString());
  }

  /** Has money taken by a provider of its own. */
  private static final class Asking implements Rule<OnPaymentCapture> {

    @Override
    public String name() {
      return "asking";
    }

    @Override
    public Class<OnPaymentCapture> listensTo() {
      return OnPaymentCapture.class;
    }

    @Override
    public List<Effect> apply(OnPaymentCapture hook) {
      return List.of(new Effect.ScheduleJob(RuleFixture.JOB, Optional.empty(), Map.of()));
    }
  }

  private record Hearing(List<JournalEntryType> heard) implements Rule<OnPaymentJournal> {

    @Override
    public String name() {
      return "hearing";
    }

    @Override
    public Class<OnPaymentJournal> listensTo() {
      return OnPaymentJournal.class;
    }

    @Override
    public List<Effect> apply(OnPaymentJournal hook) {
      heard.add(hook.entry().type());
      return List.of();
    }
  }
}
