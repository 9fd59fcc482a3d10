package io.kassa.domain.filtrera;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes up programs that can be read: each line gives a name to something made of the lines before,
 * so that parts are shared and grow as fast as the language lets them.
 */
final class Programs {

  private static final List<String> SEEDS =
      List.of(
          "1", "'text'", "[1, 2, 3]", "{ a = 1, b = 'x' }", "(1, 2)", "{ 'k' -> 1 }", "nothing");

  /** An at sign stands for a name of a line before. */
  private static final List<String> MADE =
      List.of(
          "[@, @]",
          "{ a = @, b = @ }",
          "(@, @)",
          "[[1, @], [2, @]]",
          "{ 1 -> @, 'a' -> @ }",
          "@ repeat 40",
          "(@ repeat 9) select x => [x, @]",
          "([@, @] flatten) buffer",
          "([(1, @), ('b', @)] asMap)",
          "({ 1 -> @ } keys)",
          "({ a = @, b = @ } entries)",
          "{ 1 -> @ }->@",
          "@ == @",
          "@ is [number]",
          "@ is /(a?){20}b/",
          "[@] join left [@] on x => x",
          "[1, 2] join outer [2, 3] on x => x",
          "[@, @] order by x => 1",
          "$'{1}{@}'",
          "('ab' + 'cd') explode 'b'",
          "[@, @] count",
          "@ with { a = @ }");

  private Programs() {}

  /** One with up to sixty lines; the same for the same numbers. */
  static String text(Random random) {
    List<String> lines = new ArrayList<>();
    int count = 1 + random.nextInt(60);
    for (int i = 0; i < count; i++) {
      lines.add("let v" + i + " = " + (i == 0 ? any(SEEDS, random) : made(i, random)));
    }
    lines.add("from v" + (count - 1));
    return String.join("\n", lines);
  }

  /** Mostly of the line right before, so that towers grow. */
  private static String made(int line, Random random) {
    String text = any(random.nextInt(4) == 0 ? SEEDS : MADE, random);
    while (text.contains("@")) {
      int used = random.nextInt(3) == 0 ? random.nextInt(line) : line - 1;
      text = text.replaceFirst("@", "v" + used);
    }
    return text;
  }

  private static String any(List<String> texts, Random random) {
    return texts.get(random.nextInt(texts.size()));
  }
}
