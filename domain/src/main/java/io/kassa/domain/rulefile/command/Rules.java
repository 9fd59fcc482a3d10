package io.kassa.domain.rulefile.command;

import io.kassa.domain.rulefile.PromotionFile;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Checks rules and promotions, and tries one with an input that was written by hand. Ends with 0
 * where all is well, with {@value #PROBLEM} where a rule is broken or fails, with {@value #USAGE}
 * where it was called in a wrong way or a file can't be read.
 */
public final class Rules {

  static final int WELL = 0;
  static final int PROBLEM = 1;
  static final int USAGE = 2;

  private static final String HELP =
      String.join(
          System.lineSeparator(),
          "rules check DIRECTORY",
          "    tells what is wrong with the rules in a directory",
          "rules run RULE --hook HOOK INPUT.json [--now 2026-03-01T12:00:00Z]",
          "    shows the effects that a rule wants, as JSON",
          "rules run PROMOTION ORDER.json [--parameters PARAMETERS.json] [--now ...]",
          "    shows the discounts that a promotion makes, as JSON");

  private final PrintStream out;
  private final PrintStream problems;

  Rules(PrintStream out, PrintStream problems) {
    this.out = out;
    this.problems = problems;
  }

  /** Called by the JVM. */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream problems = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    System.exit(new Rules(out, problems).run(Arrays.asList(arguments)));
  }

  int run(List<String> arguments) {
    try {
      if (arguments.size() == 2 && arguments.get(0).equals("check")) {
        return new CheckRules(out, problems).check(Path.of(arguments.get(1)));
      } else if (arguments.size() > 1 && arguments.get(0).equals("run")) {
        return trial(arguments.subList(1, arguments.size()));
      }
    } catch (IOException | InvalidPathException unreadable) {
      problems.println("Can't be read: " + unreadable);
      return USAGE;
    }
    problems.println(HELP);
    return USAGE;
  }

  private int trial(List<String> arguments) throws IOException {
    Optional<String> now = option(arguments, "--now");
    List<String> files = files(arguments);
    try {
      Instant at = now.map(Instant::parse).orElseGet(Instant::now);
      if (files.size() == 2 && PromotionFile.isNamed(files.get(0))) {
        return promotion(files, option(arguments, "--parameters"), at);
      } else if (files.size() == 2 && option(arguments, "--hook").isPresent()) {
        return new TryRule(out, problems)
            .run(
                Path.of(files.get(0)),
                option(arguments, "--hook").get(),
                Path.of(files.get(1)),
                at);
      }
    } catch (DateTimeException e) {
      problems.println("This is no instant: " + now.orElse(""));
      return USAGE;
    }
    problems.println(HELP);
    return USAGE;
  }

  private int promotion(List<String> files, Optional<String> parameters, Instant now)
      throws IOException {
    return new TryPromotion(out, problems)
        .run(
            Path.of(files.get(0)),
            new TryPromotion.Given(Path.of(files.get(1)), parameters.map(Path::of), now));
  }

  private static Optional<String> option(List<String> arguments, String name) {
    int at = arguments.indexOf(name);
    return at >= 0 && at + 1 < arguments.size()
        ? Optional.of(arguments.get(at + 1))
        : Optional.empty();
  }

  /** What is neither an option nor its value. */
  private static List<String> files(List<String> arguments) {
    List<String> files = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      if (arguments.get(i).startsWith("--")) {
        i++;
      } else {
        files.add(arguments.get(i));
      }
    }
    return files;
  }
}
