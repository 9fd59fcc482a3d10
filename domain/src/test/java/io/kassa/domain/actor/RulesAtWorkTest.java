package io.kassa.domain.actor;

import static io.kassa.domain.money.MoneyFixture.sek;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.kassa.domain.cart.Cart;
import io.kassa.domain.cart.CartUseCases;
import io.kassa.domain.cart.OpenCart;
import io.kassa.domain.cart.change.AddItem;
import io.kassa.domain.cart.change.SetQuantity;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import io.kassa.domain.field.FieldValue;
import io.kassa.domain.hook.ActorCommand;
import io.kassa.domain.hook.ActorType;
import io.kassa.domain.job.JobHandlers;
import io.kassa.domain.job.JobOutcome;
import io.kassa.domain.job.JobWorker;
import io.kassa.domain.kustom.KustomCartFields;
import io.kassa.domain.mail.MailUseCases;
import io.kassa.domain.mail.RememberingMailer;
import io.kassa.domain.order.Order;
import io.kassa.domain.order.OrderFixture;
import io.kassa.domain.order.OrderState;
import io.kassa.domain.order.OrderUseCases;
import io.kassa.domain.order.PaidInFull;
import io.kassa.domain.payment.Payment;
import io.kassa.domain.profile.LocaleTag;
import io.kassa.domain.workbench.LogLines;
import io.kassa.domain.workbench.Shop;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What rules that are files do to carts, orders and payments, and when. */
class RulesAtWorkTest {

  private final Shop shop = new Shop();

  private void rule(String name, String... lines) {
    shop.ruleFiles.put(name, "import 'iterators'\n" + String.join("\n", lines));
  }

  private Order ordered(Cart cart) {
    return shop.orders
        .find(
            OrderUseCases.completeCart(shop)
                .complete(cart.id(), new PaidInFull("R1", sek("447.00"), OrderFixture.aContact()))
                .orderId())
        .orElseThrow();
  }

  private void work() {
    new JobWorker(shop, JobHandlers.of(List.of(ActorUseCases.messageActor(shop)))).work();
  }

  private Payment payment() {
    return shop.payments.findByReference("provider", "R1").orElseThrow();
  }

  private static FieldValue number(String digits) {
    return new FieldValue(new BigDecimal(digits));
  }

  @Test
  void aRuleMayRefuseACommandOfAStorefront() {
    rule(
        "no-caps.hrl",
        "param input: OnTicketCommands",
        "let caps =",
        "  input.ticket.items",
        "  where i => i.dynamic.productNumber == 'CP010'",
        "  count",
        "from caps > 0 match",
        "  true |> { effect = 'validationError', code = 'no_caps', message = 'No caps today.',",
        "            details = { product = 'CP010' } }");
    Cart cart = shop.aCartWithTwoShirts();

    Rejection refused =
        catchThrowableOfType(
            Rejection.class,
            () ->
                shop.transactions.run(
                    () -> shop.change(cart.id(), new AddItem(UUID.randomUUID(), "CP010", 1))));

    assertThat(refused.code()).isEqualTo(ErrorCode.REFUSED_BY_RULE);
    assertThat(refused).hasMessage("No caps today.");
    assertThat(refused.details())
        .containsOnly(
            Map.entry("code", "no_caps"), Map.entry("details", Map.of("product", "CP010")));
  }

  @Test
  void aCommandOfARuleFiresNoHookSoThatARuleCanNeverCallItself() {
    rule(
        "count.hrl",
        "param input: OnTicketCommands",
        "let before = input.ticket.dynamic->'field:count'",
        "from {",
        "  effect = 'ticketCommand'",
        "  type = 'setDynamicFields'",
        "  fields = { count = before is number match",
        "    true |> before + 1",
        "    |> 1 }",
        "}");
    Cart cart = shop.aCartWithTwoShirts();
    assertThat(cart.contents().appFields()).containsEntry("count", number("1"));

    shop.change(cart.id(), new AddItem(UUID.randomUUID(), "CP010", 1));
    assertThat(cart.contents().appFields()).containsEntry("count", number("2"));
  }

  @Test
  void aRuleHearsOfANewCart() {
    rule(
        "hello.hrl",
        "param input: OnTicketCreated",
        "from { effect = 'ticketCommand', type = 'setDynamicFields',",
        "       fields = { 'field:hello' -> input.ticket.ticketNumber } }");

    Cart cart =
        shop.carts.require(
            CartUseCases.openCart(shop)
                .open(
                    new OpenCart.Command("se-webshop", new LocaleTag("sv-SE"), Optional.empty())));

    assertThat(cart.contents().visibleFields())
        .containsEntry("hello", FieldValue.text(cart.cartNumber()));
  }

  @Test
  void whatARuleSetsWhenACartIsPaidReachesTheOrder() {
    rule(
        "paid.hrl",
        "param input: OnTicketComplete",
        "from { effect = 'ticketCommand', type = 'setDynamicFields', fields = { route = 'north' } }");

    assertThat(ordered(shop.aCartWithTwoShirts()).extras().fields())
        .containsEntry("cart:route", FieldValue.text("north"));
  }

  @Test
  void aRuleThatSaysNoToAPaidCartLetsTheOrderWaitAndVoidsNothing() {
    rule(
        "paid.hrl",
        "param input: OnTicketComplete",
        "from { effect = 'validationError', code = 'odd', message = 'This is odd' }");

    Order order = ordered(shop.aCartWithTwoShirts());

    assertThat(order.state()).isEqualTo(OrderState.PENDING);
    assertThat(order.reviewReason()).contains("A rule objects to the order: This is odd.");
    assertThat(payment().authorizedAmount()).isEqualTo(sek("447.00"));
  }

  @Test
  void aRuleMarksANewOrderAndHearsOfItsConfirmation() {
    rule(
        "created.hrl",
        "param input: OnOrderCreated",
        "from { effect = 'orderCommand', type = 'addTag', key = 'web' }",
        "from { effect = 'orderCommand', type = 'setDynamicFields',",
        "       fields = { pieces = input.order.deliveries->1.orderLines->1.quantity } }");
    rule(
        "confirmed.hrl",
        "param input: OnOrderCommands",
        "from input match",
        "  { before: { orderState: 'pending' }, order: { orderState: 'confirmed' } } |> {",
        "    effect = 'orderCommand'",
        "    type = 'addTag'",
        "    key = $'confirmed to {input.order.invoiceAddress.email}'",
        "  }");

    Order order = ordered(shop.aCartWithTwoShirts());

    assertThat(order.extras().tags())
        .containsExactly("web", "confirmed to " + OrderFixture.aContact().email().get().text());
    assertThat(order.extras().fields()).containsEntry("pieces", number("2"));
  }

  @Test
  void aRuleMayRefuseACancellation() {
    Cart cart = shop.aCartWithTwoShirts();
    ordered(cart);
    rule(
        "no.hrl",
        "param input: OnOrderCommands",
        "from input match",
        "  { order: { orderState: 'cancelled' } } |>",
        "    { effect = 'validationError', code = 'late', details = 'sent at noon' }");

    Rejection refused =
        catchThrowableOfType(
            Rejection.class,
            () -> shop.transactions.run(() -> OrderUseCases.cancelOrder(shop).cancel(cart.id())));

    assertThat(refused.code()).isEqualTo(ErrorCode.REFUSED_BY_RULE);
    assertThat(refused.details())
        .containsOnly(Map.entry("code", "late"), Map.entry("details", "sent at noon"));
    assertThat(payment().intents()).isEmpty();
  }

  @Test
  void aRuleTagsAPaymentByItsAuthorization() {
    rule(
        "tag.hrl",
        "param input: OnPaymentCommands",
        "from (input.before.authorizations count) == 0 and input.payment.authorizations->1.amount >= 400 match",
        "  true |> { effect = 'paymentCommand', type = 'addTag', key = 'large' }");

    ordered(shop.aCartWithTwoShirts());

    assertThat(payment().extras().tags()).containsExactly("large");
  }

  @Test
  void aCommandForAnotherThanTheHooksOwnReachesNobody() {
    rule(
        "cart.hrl",
        "param input: OnCartMutation",
        "from { effect = 'paymentCommand', type = 'setDynamicFields', fields = { secret = 1 } }");
    rule(
        "payment.hrl",
        "param input: OnPaymentCreated",
        "from { effect = 'ticketCommand', type = 'setDynamicFields', fields = { lost = 1 } }");

    try (LogLines log = LogLines.of("io.kassa.domain.hook")) {
      Cart cart = shop.aCartWithTwoShirts();
      ordered(cart);

      assertThat(cart.contents().visibleFields()).doesNotContainKeys("secret", "lost");
      assertThat(payment().extras().dynamic()).isEmpty();
      assertThat(log.lines())
          .anyMatch(line -> line.contains("cart.hrl:3:6: the effect paymentCommand is not"))
          .anyMatch(line -> line.contains("payment.hrl:3:6: the effect ticketCommand is not"));
    }
  }

  @Test
  void aRuleNeverTouchesWhatTheCheckoutItselfKeepsInACart() {
    rule(
        "wrong.hrl",
        "param input: OnCartMutation",
        "from { effect = 'ticketCommand', type = 'setDynamicFields',",
        "       fields = { 'field:kustomOrderId' -> 'a b' } }",
        "from { effect = 'ticketCommand', type = 'setDynamicFields', fields = input.fields }");
    Cart cart = shop.anEmptyCart();
    cart.setAppFields(
        Map.of(KustomCartFields.PENDING_HASH, Optional.of(FieldValue.text("old"))),
        shop.clock.instant());

    try (LogLines log = LogLines.of("io.kassa.domain.hook")) {
      shop.change(cart.id(), new AddItem(UUID.randomUUID(), "CP010", 1));

      assertThat(cart.contents().appFields())
          .isEqualTo(Map.of(KustomCartFields.PENDING_HASH, FieldValue.text("old")));
      assertThat(log.lines())
          .anyMatch(line -> line.contains("wrong.hrl:3:6: the field kustomOrderId is kept by"))
          .anyMatch(line -> line.contains("wrong.hrl:5:6: the field kustomPendingHash is kept by"));
    }
  }

  @Test
  void rulesKeepAHundredFieldsWithACartAndNoMore() {
    rule(
        "many.hrl",
        "param input: OnCartMutation",
        "from { effect = 'ticketCommand', type = 'setDynamicFields',",
        "       fields = { $'item{input.items->1.quantity}' -> true } }");
    Cart cart = shop.anEmptyCart();
    Map<String, Optional<FieldValue>> kept = new LinkedHashMap<>();
    for (int i = 0; i < 99; i++) {
      kept.put("f" + i, Optional.of(number("1")));
    }
    cart.setAppFields(kept, shop.clock.instant());

    shop.change(cart.id(), new AddItem(UUID.randomUUID(), "TS001", 1));
    assertThat(cart.contents().appFields()).hasSize(100).containsKey("item1");

    try (LogLines log = LogLines.of("io.kassa.domain.hook")) {
      UUID item = cart.contents().items().get(0).itemId();
      shop.change(cart.id(), new SetQuantity(item, 2));
      assertThat(cart.contents().appFields()).hasSize(100).doesNotContainKey("item2");
      assertThat(log.lines())
          .anyMatch(line -> line.contains("rules keep 100 fields with a cart at most"));
    }
  }

  @Test
  void aMessageToAnotherActorIsAJobAndFiresNoHook() {
    rule(
        "tell.hrl",
        "param input: OnOrderCreated",
        "from {",
        "  effect = 'messageActor'",
        "  actorType = 'ticket'",
        "  actorId = input.order.cartId",
        "  messages = [{",
        "    type = 'applyCommands'",
        "    body = { commands = [{ type = 'setDynamicFields', fields = { told = true } }] }",
        "  }]",
        "}");
    rule(
        "never.hrl",
        "param input: OnTicketCommands",
        "from input.ticket.dynamic->'field:told' match",
        "  true |> { effect = 'validationError', code = 'loop' }");
    Cart cart = shop.aCartWithTwoShirts();

    ordered(cart);
    assertThat(cart.contents().appFields()).doesNotContainKey("told");

    work();
    assertThat(cart.contents().appFields()).containsEntry("told", new FieldValue(true));
  }

  @Test
  void aCommandThatThereIsNotIsToldAndTheOthersGoOn() {
    rule(
        "odd.hrl",
        "param input: OnOrderCreated",
        "from { effect = 'orderCommand', type = 'paint', colour = 'blue' }",
        "from { effect = 'orderCommand', type = 'addTag', key = 'good' }");

    try (LogLines log = LogLines.of("io.kassa.domain.hook")) {
      assertThat(ordered(shop.aCartWithTwoShirts()).extras().tags()).containsExactly("good");
      assertThat(log.lines())
          .anyMatch(line -> line.contains("the command paint is not carried out here"));
    }
  }

  @Test
  void aCommandThatIsNoneForItsActorIsParkedWithASentence() {
    Cart cart = shop.aCartWithTwoShirts();

    assertThat(
            ActorUseCases.actorDesk(shop)
                .apply(
                    ActorType.TICKET, cart.id().value(), List.of(new ActorCommand.AddTag("vip"))))
        .isEqualTo(
            new JobOutcome.Park(
                "The message can't be carried out: carts have no tags: addTag is for orders and"
                    + " payments"));
  }

  @Test
  void mailIsSentByAJobIfItIsOnAndOtherwiseNamedInTheLog() {
    rule(
        "thanks.hrl",
        "param input: OnOrderCreated",
        "from {",
        "  effect = 'sendEmail'",
        "  to = input.order.invoiceRecipient.email",
        "  subject = $'Order {input.order.orderNumber}'",
        "  body = { html = '<p>Thank you</p>', text = 'Thank you' }",
        "  category = 'order_confirmation'",
        "}");
    try (LogLines log = LogLines.of("io.kassa.domain.hook")) {
      ordered(shop.aCartWithTwoShirts());
      assertThat(log.lines()).anyMatch(line -> line.contains("kassa.mail.enabled is not true"));
    }

    shop.mail.putAll(MailUseCases.CONFIGURED);
    Order order =
        shop.orders
            .find(
                OrderUseCases.completeCart(shop)
                    .complete(
                        shop.aCartWithTwoShirts().id(),
                        new PaidInFull("R2", sek("447.00"), OrderFixture.aContact()))
                    .orderId())
            .orElseThrow();
    RememberingMailer mailer = new RememberingMailer();
    new JobWorker(shop, JobHandlers.of(List.of(MailUseCases.sendEmail(mailer)))).work();

    assertThat(mailer.sent()).hasSize(1);
    assertThat(mailer.sent().get(0).subject())
        .isEqualTo("Order " + order.reference().orderNumber());
    assertThat(mailer.sent().get(0).html()).contains("<p>Thank you</p>");
  }
}
