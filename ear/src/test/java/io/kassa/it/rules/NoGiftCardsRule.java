package io.kassa.it.rules;

import io.kassa.domain.hook.Effect;
import io.kassa.domain.hook.Rule;
import io.kassa.domain.kustom.validation.OnKustomValidation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Sells no gift cards, in words of its own and by a code that Kustom does not know. */
@ApplicationScoped
public class NoGiftCardsRule implements Rule<OnKustomValidation> {

  @Override
  public String name() {
    return "no-gift-cards";
  }

  @Override
  public Class<OnKustomValidation> listensTo() {
    return OnKustomValidation.class;
  }

  @Override
  public List<Effect> apply(OnKustomValidation hook) {
    return hook.orderLines().stream().anyMatch(line -> line.productNumber().equals("GC001"))
        ? List.of(
            new Effect.ValidationError(
                "no_gift_cards", Optional.of("Inga presentkort i dag."), Optional.empty()))
        : List.of();
  }
}
