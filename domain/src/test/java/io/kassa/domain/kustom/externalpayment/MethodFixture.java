package io.kassa.domain.kustom.externalpayment;

import io.kassa.domain.field.FieldValue;
import io.kassa.domain.hook.Effect;
import io.kassa.domain.hook.Rule;
import io.kassa.domain.kustom.ExternalPaymentMethod;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** External payment methods and rules that offer them, for tests. */
final class MethodFixture {

  static final String REDIRECT_URL =
      "https://shop.example.com/ingress/paypal/start?order={checkout.order.id}&cancel=1";

  private MethodFixture() {}

  static ExternalPaymentMethod payPal() {
    return new ExternalPaymentMethod(
        "PayPal",
        REDIRECT_URL,
        new ExternalPaymentMethod.Terms(
            Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty()));
  }

  /** What a rule answers that offers PayPal. */
  static Effect.Custom offer() {
    return offer(Map.of());
  }

  /** The same with other members, or more of them. */
  static Effect.Custom offer(Map<String, Object> others) {
    Map<String, FieldValue> members = new LinkedHashMap<>();
    members.put("name", FieldValue.text("PayPal"));
    members.put("redirect_url", FieldValue.text(REDIRECT_URL));
    others.forEach((name, value) -> members.put(name, new FieldValue(value)));
    return new Effect.Custom("externalPaymentMethod", members);
  }

  /** The same without a member. */
  static Effect.Custom offerWithout(String member) {
    Map<String, FieldValue> members = new LinkedHashMap<>(offer().members());
    members.remove(member);
    return new Effect.Custom("externalPaymentMethod", members);
  }

  /** A rule that wants this of every new Kustom order. */
  record Offering(String name, Function<OnKustomExternalPaymentMethods, List<Effect>> answer)
      implements Rule<OnKustomExternalPaymentMethods> {

    @Override
    public Class<OnKustomExternalPaymentMethods> listensTo() {
      return OnKustomExternalPaymentMethods.class;
    }

    @Override
    public List<Effect> apply(OnKustomExternalPaymentMethods hook) {
      return answer.apply(hook);
    }
  }
}
