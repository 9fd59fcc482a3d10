package io.kassa.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.hook.ActorCommand;
import io.kassa.domain.hook.ActorType;
import io.kassa.domain.hook.Effect;
import io.kassa.domain.hook.Hooks;
import io.kassa.domain.hook.Rule;
import io.kassa.domain.workbench.Shop;
import java.util.List;
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
}
