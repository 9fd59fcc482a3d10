package io.kassa.domain.rulefile.command;

import io.kassa.domain.rulefile.BrokenRuleException;
import io.kassa.domain.rulefile.RuleDirectory;
import io.kassa.domain.rulefile.RuleFile;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;

/** Tells what is wrong with the rules in a directory. */
record CheckRules(PrintStream out, PrintStream problems) {

  int check(Path directory) throws IOException {
    Map<String, String> texts = new RuleDirectory(directory).texts();
    int broken = 0;
    for (Map.Entry<String, String> text : texts.entrySet()) {
      broken += check(text.getKey(), text.getValue()) ? 0 : 1;
    }
    out.println(texts.size() + " rules, " + broken + " broken");
    return broken == 0 ? Rules.WELL : Rules.PROBLEM;
  }

  private boolean check(String name, String text) {
    try {
      RuleFile rule = RuleFile.read(name, text);
      out.println(name + " listens to " + String.join(", ", rule.hooks()));
      return true;
    } catch (BrokenRuleException e) {
      e.lines().forEach(problems::println);
      return false;
    }
  }
}
