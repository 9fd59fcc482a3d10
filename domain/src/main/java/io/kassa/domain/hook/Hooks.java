package io.kassa.domain.hook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Asks the rules. */
@ApplicationScoped
public class Hooks {

  private Iterable<Rule<?>> rules;

  Hooks() {}

  @Inject
  Hooks(@Any Instance<Rule<?>> rules) {
    this.rules = rules;
  }

  /** These rules and no others. */
  public static Hooks of(List<Rule<?>> rules) {
    Hooks hooks = new Hooks();
    hooks.rules = List.copyOf(rules);
    return hooks;
  }

  /** The effects of all rules that listen to this hook, one rule's after another's. */
  public List<Effect> fire(Hook hook) {
    List<Effect> effects = new ArrayList<>();
    rules.forEach(rule -> effects.addAll(answer(rule, hook)));
    return effects;
  }

  private static <H extends Hook> List<Effect> answer(Rule<H> rule, Hook hook) {
    return rule.listensTo().isInstance(hook) ? rule.apply(rule.listensTo().cast(hook)) : List.of();
  }
}
