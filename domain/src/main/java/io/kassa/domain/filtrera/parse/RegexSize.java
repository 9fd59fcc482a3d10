package io.kassa.domain.filtrera.parse;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many places a regular expression has when its repetitions are written out, at most; a
 * matching program is about as large. {@code (?:ab?){20}c} has sixty and one.
 */
final class RegexSize {

  private static final Pattern REPETITION = Pattern.compile("\\{(\\d{1,9})(?:,(\\d{0,9}))?}");

  /** More is not told apart. */
  private static final long MUCH = Integer.MAX_VALUE;

  private final String pattern;

  /** What was found in each bracket that is open, before the last part of it. */
  private final Deque<Long> around = new ArrayDeque<>();

  private long sum;

  /** What a repetition that follows would repeat. */
  private long last;

  private RegexSize(String pattern) {
    this.pattern = pattern;
  }

  static long of(String pattern) {
    return new RegexSize(pattern).count();
  }

  private long count() {
    Matcher repetition = REPETITION.matcher(pattern);
    for (int i = 0; i < pattern.length(); ) {
      char letter = pattern.charAt(i);
      if (letter == '{' && repetition.find(i) && repetition.start() == i) {
        last = Math.min(MUCH, last * times(repetition));
        i = repetition.end();
      } else if (letter == '[') {
        part(1);
        i = endOfClass(i);
      } else if (letter == '\\') {
        part(1);
        i = endOfEscape(i);
      } else {
        take(letter);
        i++;
      }
    }
    while (!around.isEmpty()) {
      close();
    }
    return sum + last;
  }

  private void take(char letter) {
    if (letter == '(') {
      part(0);
      around.push(sum);
      sum = 0;
    } else if (letter == ')' && !around.isEmpty()) {
      close();
    } else if (letter == '*' || letter == '+' || letter == '?') {
      last = Math.min(MUCH, last + 1);
    } else {
      part(1);
    }
  }

  private void part(long size) {
    sum = Math.min(MUCH, sum + last);
    last = size;
  }

  private void close() {
    last = Math.min(MUCH, sum + last + 1);
    sum = around.pop();
  }

  private static long times(Matcher repetition) {
    long least = Long.parseLong(repetition.group(1));
    String most = Optional.ofNullable(repetition.group(2)).orElse("" + least);
    return Math.max(1, most.isEmpty() ? least + 1 : Long.parseLong(most));
  }

  /** Behind a letter, a class of letters in braces, or all that is quoted. */
  private int endOfEscape(int start) {
    if (pattern.startsWith("\\Q", start)) {
      int end = pattern.indexOf("\\E", start);
      int letters = (end < 0 ? pattern.length() : end) - start;
      part(letters);
      part(1);
      return end < 0 ? pattern.length() : end + 2;
    }
    boolean braces =
        pattern.startsWith("x{", start + 1)
            || pattern.startsWith("p{", start + 1)
            || pattern.startsWith("P{", start + 1);
    int end = braces ? pattern.indexOf('}', start) : -1;
    return end < 0 ? start + 2 : end + 1;
  }

  /** A bracket that comes first in a class is a letter of it. */
  private int endOfClass(int start) {
    int first = pattern.startsWith("[^", start) ? start + 2 : start + 1;
    for (int i = first; i < pattern.length(); i++) {
      if (pattern.charAt(i) == '\\') {
        i++;
      } else if (pattern.startsWith("[:", i) && pattern.indexOf(":]", i) > 0) {
        i = pattern.indexOf(":]", i) + 1;
      } else if (pattern.charAt(i) == ']' && i > first) {
        return i + 1;
      }
    }
    return pattern.length();
  }
}
