package io.kassa.domain.rulefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.cart.OnCartMutation;
import io.kassa.domain.cart.RenderedCart;
import io.kassa.domain.cart.change.AddItem;
import io.kassa.domain.filtrera.Answers;
import io.kassa.domain.filtrera.run.Surroundings;
import io.kassa.domain.filtrera.syntax.Type;
import io.kassa.domain.hook.Hook;
import io.kassa.domain.workbench.Shop;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is written of hooks in {@code hooks.hrl} is what they show of themselves. */
class HookTypesTest {

  @Test
  void everyHookHasItsType() {
    assertThat(HookTypes.names())
        .contains("OnCartMutation", "OnKustomExternalPaymentMethods", "OnKustomValidation");
  }

  @Test
  void aCartMutationIsAsItsTypeSays() {
    Shop shop = new Shop();
    RenderedCart cart =
        shop.change(shop.anEmptyCart().id(), new AddItem(UUID.randomUUID(), "TS001", 1));
    isAsItsTypeSays(new OnCartMutation(cart));
  }

  private static void isAsItsTypeSays(Hook hook) {
    RuleFile rule =
        RuleFile.read(
            "a.hrl",
            "param input: " + hook.name() + "\nfrom { effect = 'custom', type = input.hook }");
    RuleFile.Wish wish =
        rule.evaluate(
            new RuleFile.Occasion(Surroundings.at(Answers.NOW), Answers.LIMITS),
            hook.name(),
            hook.input(),
            it -> true);
    assertThat(wish.fires()).isTrue();

    List<String> described =
        ((Type.Shape) HookTypes.of(hook.name()).orElseThrow())
            .fields().stream().map(Type.Field::name).filter(it -> !it.equals("hook")).toList();
    assertThat(((Map<?, ?>) hook.input().json()).keySet().stream().map(Object::toString))
        .containsExactlyInAnyOrderElementsOf(described);
  }
}
