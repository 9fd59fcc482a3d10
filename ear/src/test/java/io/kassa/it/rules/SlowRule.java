package io.kassa.it.rules;

import io.kassa.domain.hook.Effect;
import io.kassa.domain.hook.FailureMode;
import io.kassa.domain.hook.Rule;
import io.kassa.domain.kustom.validation.OnKustomValidation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Thinks about blue caps for half a minute and says no then; nobody should wait for that. */
@ApplicationScoped
public class SlowRule implements Rule<OnKustomValidation> {

  @Override
  public String name() {
    return "slow";
  }

  @Override
  public Class<OnKustomValidation> listensTo() {
    return OnKustomValidation.class;
  }

  @Override
  public FailureMode failureMode() {
    return FailureMode.OPEN;
  }

  @Override
  public List<Effect> apply(OnKustomValidation hook) {
    return hook.orderLines().stream().anyMatch(line -> line.productNumber().equals("CP010-BLU"))
        ? slowly()
        : List.of();
  }

  private static List<Effect> slowly() {
    try {
      TimeUnit.SECONDS.sleep(30);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    return List.of(
        new Effect.ValidationError("approval_failed", Optional.of("Too late."), Optional.empty()));
  }
}
