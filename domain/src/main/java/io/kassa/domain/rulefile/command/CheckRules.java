package io.kassa.domain.rulefile.command;

import io.kassa.domain.rulefile.BrokenRuleException;
import io.kassa.domain.rulefile.PromotionFile;
import io.kassa.domain.rulefile.RuleDirectory;
import io.kassa.domain.rulefile.RuleFile;
import io.kassa.domain.rulefile.RuleText;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Tells what is wrong with the rules and promotions in a directory: what is broken, and, as doubts,
 * effects that will not be carried out. Which jobs merchants' handlers do is not known here.
 */
final class CheckRules {

  private final PrintStream out;
  private final PrintStream problems;
  private int doubts;

  CheckRules(PrintStream out, PrintStream problems) {
    this.out = out;
    this.problems = problems;
  }

  int check(Path directory) throws IOException {
    RuleDirectory rules = new RuleDirectory(directory);
    Map<String, String> unreadable = rules.look().unreadable();
    unreadable.forEach((name, reason) -> problems.println(name + ": " + reason));
    int broken = unreadable.size();
    for (Map.Entry<String, RuleText> rule : rules.rules().entrySet()) {
      broken += check(() -> listens(rule.getKey(), rule.getValue())) ? 0 : 1;
    }
    for (Map.Entry<String, String> promotion : rules.promotions().entrySet()) {
      broken += check(() -> takes(promotion.getKey(), promotion.getValue())) ? 0 : 1;
    }
    out.println(
        rules.rules().size()
            + " rules, "
            + rules.promotions().size()
            + " promotions, "
            + broken
            + " broken, "
            + doubts
            + " doubts");
    return broken == 0 && doubts == 0 ? Rules.WELL : Rules.PROBLEM;
  }

  private String listens(String name, RuleText text) {
    RuleFile rule = RuleFile.read(name, text);
    rule.doubts(definition -> true).forEach(doubt -> doubted(doubt.in(name)));
    return name + " listens to " + rule.hooksInWords();
  }

  private void doubted(String line) {
    doubts++;
    problems.println(line);
  }

  private static String takes(String name, String text) {
    List<String> parameters = PromotionFile.read(name, text).parameters();
    return name
        + (parameters.isEmpty()
            ? " takes no parameters"
            : " takes " + String.join(", ", parameters));
  }

  private boolean check(Supplier<String> reading) {
    try {
      out.println(reading.get());
      return true;
    } catch (BrokenRuleException e) {
      e.lines().forEach(problems::println);
      return false;
    }
  }
}
