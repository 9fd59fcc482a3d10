package io.kassa.domain.filtrera.check;

import io.kassa.domain.filtrera.source.ForeignWords;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What somebody may have meant. */
public final class Suggestion {

  private static final int MAX_LENGTH = 60;

  private static final String PURE =
      "a rule reaches nothing outside; it answers with an effect such as { effect = '%s' … }";

  /** Words of other kinds of programs, and the effects that rules have for them. */
  private static final Map<String, String> EFFECTS =
      Map.of(
          "messageActor", "messageActor",
          "scheduleJob", "scheduleJob",
          "sendEmail", "sendEmail",
          "query", "scheduleJob",
          "web", "scheduleJob",
          "files", "scheduleJob",
          "events", "scheduleJob");

  private Suggestion() {}

  /** For a name that nobody knows. */
  static String forName(String name, Collection<String> known) {
    return Optional.ofNullable(EFFECTS.get(name))
        .map(PURE::formatted)
        .or(() -> Optional.of(ForeignWords.hint(name)).filter(hint -> !hint.isEmpty()))
        .orElseGet(() -> among(name, known));
  }

  /** The most similar of several, as a question; empty where none is similar. */
  public static String among(String wrong, Collection<String> known) {
    if (wrong.length() > MAX_LENGTH) {
      return "";
    }
    int most = Math.max(1, wrong.length() / 3);
    return known.stream()
        .filter(it -> it.length() <= MAX_LENGTH && distance(wrong, it) <= most)
        .min(Comparator.<String>comparingInt(it -> distance(wrong, it)).thenComparing(it -> it))
        .map(it -> "did you mean " + it + "?")
        .orElse("");
  }

  /** How many letters have to be changed, without regard to case. */
  private static int distance(String left, String right) {
    String a = left.toLowerCase(Locale.ROOT);
    String b = right.toLowerCase(Locale.ROOT);
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
