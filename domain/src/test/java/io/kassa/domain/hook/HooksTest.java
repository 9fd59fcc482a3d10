package io.kassa.domain.hook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kassa.domain.cart.CartFixture;
import io.kassa.domain.cart.OnTicketComplete;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class HooksTest {

  private static final Effect OBJECTION =
      new Effect.ValidationError("ODD", Optional.empty(), Optional.empty());

  private final OnTicketComplete hook = OnTicketComplete.of(CartFixture.anOpenCart());

  @Test
  void aRuleThatFailsKeepsNothingFromHappeningThatHasToHappen() {
    Hooks hooks =
        Hooks.of(
            List.of(
                new Told(
                    "a",
                    false,
                    () -> {
                      throw new NullPointerException("kim@example.com");
                    }),
                new Told("b", false, () -> null),
                new Told("c", false, () -> List.of(OBJECTION))));

    assertThat(hooks.tell(hook)).containsExactly(OBJECTION);
    assertThat(hooks.tell(hook, Turn.FIRST)).containsExactly(OBJECTION);
    assertThatThrownBy(() -> hooks.fire(hook)).isInstanceOf(NullPointerException.class);
  }

  @Test
  void withoutTheAnswerOfARuleThatIsIndispensableNothingHappens() {
    Hooks hooks =
        Hooks.of(
            List.of(
                new Told(
                    "a",
                    true,
                    () -> {
                      throw new IllegalArgumentException("it is broken");
                    })));

    assertThatThrownBy(() -> hooks.tell(hook)).hasMessage("it is broken");
  }

  @Test
  void rulesAreAskedInTheOrderOfTheirNamesHoweverTheyAreFound() {
    Rule<?> first = new Told("a", false, () -> List.of(OBJECTION));
    Rule<?> second = new Told("b", false, List::of);

    assertThat(Hooks.of(List.of(second, first)).ask(hook))
        .extracting(Hooks.Answer::rule)
        .containsExactly("a", "b");
  }

  private record Told(String name, boolean isIndispensable, Supplier<List<Effect>> answer)
      implements Rule<OnTicketComplete> {

    @Override
    public Class<OnTicketComplete> listensTo() {
      return OnTicketComplete.class;
    }

    @Override
    public List<Effect> apply(OnTicketComplete hook) {
      return answer.get();
    }
  }
}
