package io.kassa.domain.rulefile;

import io.kassa.domain.filtrera.run.Limits;
import io.kassa.domain.filtrera.run.Surroundings;
import io.kassa.domain.filtrera.source.FiltreraException;
import io.kassa.domain.filtrera.source.Problem;
import io.kassa.domain.hook.Complaints;
import io.kassa.domain.hook.Effect;
import io.kassa.domain.hook.Hook;
import io.kassa.domain.hook.Rule;
import io.kassa.domain.hook.RuleFailure;
import io.kassa.domain.rulefile.RuleFile.Wish;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;

/** A file at work. */
final class LoadedRule implements Rule<Hook> {

  private final RuleFile file;
  private final Workplace workplace;

  LoadedRule(RuleFile file, Workplace workplace) {
    this.file = file;
    this.workplace = workplace;
  }

  /** What all rules need to work. */
  record Workplace(
      Clock clock,
      Limits limits,
      Predicate<String> definitions,
      RuleFileWatch watch,
      Complaints complaints) {}

  RuleFile file() {
    return file;
  }

  @Override
  public String name() {
    return file.name();
  }

  @Override
  public Class<Hook> listensTo() {
    return Hook.class;
  }

  @Override
  public List<Effect> apply(Hook hook) {
    long before = System.nanoTime();
    boolean answered = false;
    try {
      Wish wish = evaluate(hook);
      answered = true;
      wish.problems().forEach(this::refuse);
      return wish.effects();
    } catch (FiltreraException e) {
      throw failure(e.problem().in(file.name()));
    } catch (RuntimeException | StackOverflowError defect) {
      throw failure(file.name() + ": " + Defect.told(defect));
    } finally {
      Duration length = Duration.ofNanos(System.nanoTime() - before);
      workplace.watch().evaluated(file.name(), answered, length);
    }
  }

  private RuleFailure failure(String told) {
    workplace.complaints().tell("A rule failed: " + told);
    return new RuleFailure(told);
  }

  private Wish evaluate(Hook hook) {
    RuleFile.Occasion occasion =
        new RuleFile.Occasion(Surroundings.at(workplace.clock().instant()), workplace.limits());
    return file.evaluate(occasion, hook.name(), hook.input(), workplace.definitions());
  }

  private void refuse(Problem problem) {
    workplace.watch().effectRefused(file.name());
    workplace
        .complaints()
        .tell("An effect of a rule is not carried out: " + problem.in(file.name()));
  }
}
