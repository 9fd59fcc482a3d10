package io.kassa.domain.rulefile;

import io.kassa.domain.filtrera.run.Limits;
import io.kassa.domain.hook.Complaints;
import io.kassa.domain.hook.Hook;
import io.kassa.domain.hook.Rule;
import io.kassa.domain.hook.RuleFiles;
import io.kassa.domain.job.JobHandlers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Logger;

/**
 * The rules that are files, as they were last loaded. All change at once. Where a file changed and
 * can't be a rule any more, what it was before stays at work until the server ends, and the file is
 * named in the log: half a sentence in an editor does not take a rule away. Who wants it away
 * deletes the file.
 */
@ApplicationScoped
public class LoadedRules implements RuleFiles {

  private static final Logger LOG = Logger.getLogger(LoadedRules.class.getName());

  private LoadedRule.Workplace workplace;
  private volatile Map<String, List<Rule<Hook>>> byHook = Map.of();
  private final Shelf<RuleText, LoadedRule> files = new Shelf<>("rule", this::load);

  LoadedRules() {}

  /** Works by this clock, under these limits, with the jobs that there are. */
  @Inject
  public LoadedRules(
      Clock clock, RuleFileSettings settings, JobHandlers jobs, RuleFileWatch watch) {
    this(clock, settings.limits(), jobs, watch);
  }

  LoadedRules(Clock clock, Limits limits, JobHandlers jobs, RuleFileWatch watch) {
    this.workplace =
        new LoadedRule.Workplace(clock, limits, jobs::isOpenToRules, watch, new Complaints(clock));
  }

  /**
   * Loads files in place of those before; those that are as they were stay as they are.
   *
   * @param texts what is in each, by its name; files that are no rules are passed over
   */
  public void load(Map<String, String> texts) {
    load(RuleDirectory.Look.at(texts));
  }

  /** The same where some files can't be read: they count as broken. */
  public synchronized void load(RuleDirectory.Look look) {
    Map<String, RuleText> rules = new TreeMap<>();
    Map<String, String> unreadable = new TreeMap<>();
    look.unreadable()
        .forEach(
            (name, reason) -> RuleText.ruleOf(name).ifPresent(it -> unreadable.put(it, reason)));
    for (String name : look.texts().keySet()) {
      if (FileKind.of(name) == FileKind.RULE && !unreadable.containsKey(name)) {
        rules.put(name, RuleText.of(name, look.texts()));
      }
    }
    files.load(rules, unreadable);
    byHook = byHook();
    workplace.watch().loaded(files.working(), files.broken());
  }

  private LoadedRule load(String name, RuleText text) {
    RuleFile file = RuleFile.read(name, text);
    LOG.info(() -> "The rule " + name + " listens to " + file.hooksInWords());
    file.doubts(workplace.definitions())
        .forEach(
            doubt ->
                LOG.warning(
                    () -> "An effect of a rule will not be carried out: " + doubt.in(name)));
    return new LoadedRule(file, workplace);
  }

  private Map<String, List<Rule<Hook>>> byHook() {
    Map<String, List<Rule<Hook>>> rules = new HashMap<>();
    for (LoadedRule rule : files.held()) {
      rule.file()
          .hooks()
          .forEach(hook -> rules.computeIfAbsent(hook, it -> new ArrayList<>()).add(rule));
    }
    rules.replaceAll((hook, listening) -> List.copyOf(listening));
    return Map.copyOf(rules);
  }

  @Override
  public List<Rule<Hook>> listeningTo(Hook hook) {
    return byHook.getOrDefault(hook.name(), List.of());
  }
}
