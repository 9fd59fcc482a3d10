package io.kassa.it.rules;

import io.kassa.domain.hook.Effect;
import io.kassa.domain.hook.Rule;
import io.kassa.domain.kustom.validation.OnKustomValidation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Fails at coffee. */
@ApplicationScoped
public class BrokenRule implements Rule<OnKustomValidation> {

  @Override
  public String name() {
    return "broken";
  }

  @Override
  public Class<OnKustomValidation> listensTo() {
    return OnKustomValidation.class;
  }

  @Override
  public List<Effect> apply(OnKustomValidation hook) {
    if (hook.orderLines().stream().anyMatch(line -> line.productNumber().equals("CF250"))) {
      throw new IllegalStateException("of the test");
    }
    return List.of();
  }
}
