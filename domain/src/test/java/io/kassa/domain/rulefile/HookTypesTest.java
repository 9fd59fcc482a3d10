package io.kassa.domain.rulefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.cart.Cart;
import io.kassa.domain.cart.OnCartMutation;
import io.kassa.domain.cart.OnTicketBeforeCreated;
import io.kassa.domain.cart.OnTicketBeforeDeleted;
import io.kassa.domain.cart.OnTicketCommands;
import io.kassa.domain.cart.OnTicketComplete;
import io.kassa.domain.cart.OnTicketCreated;
import io.kassa.domain.cart.OnTicketDeleted;
import io.kassa.domain.cart.OnTicketRejected;
import io.kassa.domain.cart.OnTicketValidate;
import io.kassa.domain.cart.RenderedCart;
import io.kassa.domain.cart.change.AddItem;
import io.kassa.domain.field.FieldValue;
import io.kassa.domain.filtrera.Answers;
import io.kassa.domain.filtrera.run.Surroundings;
import io.kassa.domain.filtrera.syntax.Type;
import io.kassa.domain.filtrera.value.Value;
import io.kassa.domain.fulfilment.BoughtOrder;
import io.kassa.domain.hook.Hook;
import io.kassa.domain.order.OnOrderCommands;
import io.kassa.domain.order.OnOrderCreated;
import io.kassa.domain.order.Order;
import io.kassa.domain.payment.MoneyIntent;
import io.kassa.domain.payment.OnPaymentCapture;
import io.kassa.domain.payment.OnPaymentCommands;
import io.kassa.domain.payment.OnPaymentCreated;
import io.kassa.domain.payment.OnPaymentIntent;
import io.kassa.domain.payment.OnPaymentJournal;
import io.kassa.domain.payment.Payment;
import io.kassa.domain.pricing.PricedBasket;
import io.kassa.domain.promotion.OnOrderBeforeCreated;
import io.kassa.domain.promotion.PromotionFixture;
import io.kassa.domain.workbench.Shop;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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

  @Test
  void theHooksOfTicketsOrdersAndPaymentsAreAsTheirTypesSay() {
    Shop shop = new Shop();
    List<Hook> hooks = new ArrayList<>();
    BoughtOrder bought = BoughtOrder.inA(shop);
    bought.deliversAll();
    shop.work();
    Order order = bought.order();
    Payment payment = bought.payment();
    MoneyIntent capture = payment.intents().get(0);
    FieldValue orderBefore = shop.orderHooks().picture(order);
    FieldValue paymentBefore = shop.paymentHooks().picture(payment);

    hooks.add(new OnOrderCreated(order));
    hooks.add(new OnOrderCommands(orderBefore, order));
    hooks.add(new OnPaymentCreated(payment));
    hooks.add(new OnPaymentCommands(paymentBefore, payment));
    hooks.add(new OnPaymentCapture(payment, capture));
    hooks.add(new OnPaymentIntent(payment, capture));
    hooks.add(new OnPaymentJournal(payment, payment.journal().get(0)));
    Cart cart = shop.aCartWithTwoShirts();
    hooks.add(OnTicketCreated.of(cart));
    hooks.add(OnTicketComplete.of(cart));
    hooks.add(OnTicketBeforeCreated.of(cart));
    hooks.add(OnTicketRejected.of(cart));
    hooks.add(OnTicketBeforeDeleted.of(cart));
    hooks.add(OnTicketDeleted.of(cart));
    hooks.add(
        new OnTicketValidate(OnTicketCreated.of(cart).ticket(), OnTicketCreated.of(cart).ticket()));
    hooks.add(
        new OnTicketCommands(OnTicketCreated.of(cart).ticket(), OnTicketCreated.of(cart).ticket()));
    PricedBasket basket = shop.rendered(cart.id()).basket();
    hooks.add(new OnOrderBeforeCreated(PromotionFixture.draft(basket)));

    hooks.forEach(HookTypesTest::isAsItsTypeSays);
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

    Map<String, Object> shown = new LinkedHashMap<>();
    ((Map<?, ?>) hook.input().json()).forEach((name, value) -> shown.put((String) name, value));
    shown.put("hook", hook.name());
    isOf(HookTypes.of(hook.name()).orElseThrow(), shown, hook.name());
  }

  /**
   * Nothing is there that is not described, and what is not optional is there, all the way down.
   */
  private static void isOf(Type type, Object value, String path) {
    if (type instanceof Type.Named named) {
      isOf(HookTypes.all().get(named.name()), value, path);
    } else if (type instanceof Type.Shape shape) {
      assertThat(value).as(path).isInstanceOf(Map.class);
      Map<?, ?> record = (Map<?, ?>) value;
      assertThat(shape.fields().stream().map(Type.Field::name))
          .as(path)
          .containsAll(record.keySet().stream().map(Object::toString).toList());
      for (Type.Field field : shape.fields()) {
        Object member = record.get(field.name());
        if (member != null || !field.optional()) {
          assertThat(member).as(path + "." + field.name()).isNotNull();
          isOf(field.type(), member, path + "." + field.name());
        }
      }
    } else if (type instanceof Type.ListOf list) {
      ((List<?>) value).forEach(it -> isOf(list.element(), it, path + "[]"));
    } else if (type instanceof Type.Only only) {
      assertThat(new Value.Text(String.valueOf(value))).as(path).isEqualTo(only.value());
    } else if (type instanceof Type.Union union) {
      assertThat(union.members())
          .as(path)
          .anyMatch(it -> it.equals(new Type.Only(new Value.Text(String.valueOf(value)))));
    } else if (type instanceof Type.Basic basic) {
      Class<?> plain =
          switch (basic.kind()) {
            case NUMBER -> Number.class;
            case BOOLEAN -> Boolean.class;
            default -> String.class;
          };
      assertThat(value).as(path).isInstanceOf(plain);
    }
  }
}
