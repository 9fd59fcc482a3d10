package io.kassa.domain.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.kassa.domain.cart.change.AddItem;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import io.kassa.domain.field.FieldValue;
import io.kassa.domain.profile.LocaleTag;
import io.kassa.domain.rulefile.RuleFixture;
import io.kassa.domain.workbench.Shop;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * When rules that are files hear of a cart's beginning, of what came of a command, and of its end.
 */
class TicketHooksTest {

  private static final String REFUSE = "{ effect = 'validationError', code = 'no' }";

  private final Shop shop = new Shop();

  private void rule(String name, String... lines) {
    shop.ruleFiles.put(name, "import 'iterators'\n" + String.join("\n", lines));
  }

  @Test
  void aRuleMayRefuseACartBeforeThereIsOne() {
    rule("closed.hrl", "param input: OnTicketBeforeCreated", "from " + REFUSE);

    assertThat(refusal(this::open).code()).isEqualTo(ErrorCode.REFUSED_BY_RULE);
    assertThat(shop.carts.all()).isEmpty();
  }

  @Test
  void whatARuleSetsBeforeThereIsACartIsInTheCart() {
    rule(
        "hello.hrl",
        "param input: OnTicketBeforeCreated",
        "from { effect = 'ticketCommand', type = 'setDynamicFields', fields = { hello = true } }");

    assertThat(shop.carts.require(open()).contents().appFields())
        .containsEntry("hello", new FieldValue(true));
  }

  @Test
  void lastIsJudgedWhatCameOfACommandAndOfWhatRulesWantedOfIt() {
    rule(
        "pieces.hrl",
        "param input: OnTicketCommands",
        "from { effect = 'ticketCommand', type = 'setDynamicFields',",
        "       fields = { lines = input.ticket.items count } }");
    rule(
        "one.hrl",
        "param input: OnTicketValidate",
        "from input.ticket.dynamic->'field:lines' match",
        "  2 |> " + REFUSE);
    Cart cart = shop.aCartWithTwoShirts();

    Rejection refused =
        refusal(
            () ->
                shop.transactions.run(
                    () -> shop.change(cart.id(), new AddItem(UUID.randomUUID(), "CP010", 1))));

    assertThat(refused.code()).isEqualTo(ErrorCode.REFUSED_BY_RULE);
  }

  @Test
  void whatARuleCommandsAtTheEndIsJudgedByNobody() {
    rule(
        "mark.hrl",
        "param input: OnTicketValidate",
        "from input.ticket.dynamic->'field:seen' match",
        "  true |> " + REFUSE,
        "  |> { effect = 'ticketCommand', type = 'setDynamicFields', fields = { seen = true } }");

    Cart cart = shop.aCartWithTwoShirts();

    assertThat(cart.contents().appFields()).containsEntry("seen", new FieldValue(true));
  }

  @Test
  void rulesHearOfACartThatNobodyUsesAndOfItsRemoval() {
    for (String hook : List.of("OnTicketRejected", "OnTicketBeforeDeleted", "OnTicketDeleted")) {
      rule(
          hook + ".hrl",
          "param input: " + hook,
          "from {",
          "  effect = 'scheduleJob'",
          "  definition = '" + RuleFixture.JOB + "'",
          "  parameters = { hook = input.hook, number = input.ticket.ticketNumber }",
          "}",
          "from " + REFUSE);
    }
    Cart cart = shop.aCartWithTwoShirts();
    CartHooks hooks = new CartHooks(shop.carts, shop.hooks(), shop.scheduled());

    hooks.rejected(cart.id());
    assertThat(hooksHeard()).containsExactly("OnTicketRejected");
    TicketPicture picture = hooks.beforeRemoval(cart.id());
    assertThat(hooksHeard()).containsExactlyInAnyOrder("OnTicketRejected", "OnTicketBeforeDeleted");
    hooks.removed(List.of(picture));
    assertThat(hooksHeard())
        .containsExactlyInAnyOrder("OnTicketRejected", "OnTicketBeforeDeleted", "OnTicketDeleted");
    assertThat(shop.jobs.all())
        .allSatisfy(
            job -> {
              assertThat(job.about()).isEqualTo(cart.id().toString());
              assertThat(job.parameters().text("number")).isEqualTo(cart.cartNumber());
            });
  }

  private List<String> hooksHeard() {
    return shop.jobs.all().stream().map(it -> it.parameters().text("hook")).toList();
  }

  private CartId open() {
    return CartUseCases.openCart(shop)
        .open(new OpenCart.Command("se-webshop", new LocaleTag("sv-SE"), Optional.empty()));
  }

  private static Rejection refusal(Runnable command) {
    return catchThrowableOfType(Rejection.class, command::run);
  }
}
