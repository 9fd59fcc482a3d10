package io.kassa.domain.hook;

import java.util.List;
import java.util.function.Supplier;

/** A rule that does what a test wants. */
public record ScriptedRule<H extends Hook>(
    String name, Class<H> listensTo, FailureMode failureMode, Supplier<List<Effect>> script)
    implements Rule<H> {

  @Override
  public List<Effect> apply(H hook) {
    return script.get();
  }
}
