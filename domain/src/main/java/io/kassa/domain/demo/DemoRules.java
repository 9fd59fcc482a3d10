package io.kassa.domain.demo;

import io.kassa.domain.hook.Effect;
import io.kassa.domain.hook.Rule;
import io.kassa.domain.payment.MoneyIntent;
import io.kassa.domain.payment.OnPaymentCapture;
import io.kassa.domain.payment.OnPaymentIntent;
import io.kassa.domain.payment.Payment;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lets whatever is wanted of a demo payment be done: it costs nothing. */
final class DemoRules {

  private DemoRules() {}

  private static List<Effect> settle(Payment payment, MoneyIntent intent) {
    return DemoProvider.PROVIDER_KEY.equals(payment.providerKey()) && intent.state().isOpen()
        ? List.of(new Effect.ScheduleJob(SettleDemoPayment.DEFINITION, Optional.empty(), Map.of()))
        : List.of();
  }

  /** Captures. */
  @ApplicationScoped
  static class Captures implements Rule<OnPaymentCapture> {

    @Override
    public String name() {
      return "demo-capture";
    }

    @Override
    public Class<OnPaymentCapture> listensTo() {
      return OnPaymentCapture.class;
    }

    @Override
    public boolean isIndispensable() {
      return true;
    }

    @Override
    public List<Effect> apply(OnPaymentCapture hook) {
      return settle(hook.payment(), hook.capture());
    }
  }

  /** Everything else. */
  @ApplicationScoped
  static class Intents implements Rule<OnPaymentIntent> {

    @Override
    public String name() {
      return "demo-intent";
    }

    @Override
    public Class<OnPaymentIntent> listensTo() {
      return OnPaymentIntent.class;
    }

    @Override
    public boolean isIndispensable() {
      return true;
    }

    @Override
    public List<Effect> apply(OnPaymentIntent hook) {
      return settle(hook.payment(), hook.intent());
    }
  }
}
