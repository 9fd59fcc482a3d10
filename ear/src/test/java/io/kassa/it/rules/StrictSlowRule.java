package io.kassa.it.rules;

import io.kassa.domain.hook.Effect;
import io.kassa.domain.hook.Rule;
import io.kassa.domain.kustom.validation.OnKustomValidation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Thinks about books for half a minute, and has to be heard. */
@ApplicationScoped
public class StrictSlowRule implements Rule<OnKustomValidation> {

  @Override
  public String name() {
    return "strict-slow";
  }

  @Override
  public Class<OnKustomValidation> listensTo() {
    return OnKustomValidation.class;
  }

  @Override
  public List<Effect> apply(OnKustomValidation hook) {
    if (hook.orderLines().stream().anyMatch(line -> line.productNumber().equals("BK100"))) {
      try {
        TimeUnit.SECONDS.sleep(30);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      }
    }
    return List.of();
  }
}
