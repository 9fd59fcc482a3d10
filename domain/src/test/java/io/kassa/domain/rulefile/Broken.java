package io.kassa.domain.rulefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Breaks texts: letters and words are taken away, doubled, swapped, put elsewhere. */
final class Broken {

  private static final Pattern WORDS = Pattern.compile("\\s+|\\w+|'[^']*'|.", Pattern.DOTALL);
  private static final String SIGNS = "'\"`$/{}()[]=|>-<.:,*+? \n\tfrom let match 0%";

  private Broken() {}

  /** One of these texts, broken in one to six ways; the same for the same numbers. */
  static String text(List<String> texts, Random random) {
    String text = texts.get(random.nextInt(texts.size()));
    int changes = 1 + random.nextInt(6);
    for (int i = 0; i < changes; i++) {
      text = random.nextBoolean() ? otherWords(text, random) : otherLetters(text, random);
    }
    return text;
  }

  private static String otherWords(String text, Random random) {
    List<String> words = new ArrayList<>();
    Matcher found = WORDS.matcher(text);
    while (found.find()) {
      words.add(found.group());
    }
    if (words.isEmpty()) {
      return text;
    }
    int at = random.nextInt(words.size());
    String word = words.get(random.nextInt(words.size()));
    switch (random.nextInt(4)) {
      case 0 -> words.remove(at);
      case 1 -> words.add(at, word);
      case 2 -> words.set(at, word);
      default ->
          words.addAll(at, words.subList(at, Math.min(words.size(), at + 8)).stream().toList());
    }
    return String.join("", words);
  }

  private static String otherLetters(String text, Random random) {
    StringBuilder letters = new StringBuilder(text);
    if (letters.isEmpty()) {
      return text;
    }
    int at = random.nextInt(letters.length());
    char sign = SIGNS.charAt(random.nextInt(SIGNS.length()));
    switch (random.nextInt(4)) {
      case 0 -> letters.deleteCharAt(at);
      case 1 -> letters.insert(at, sign);
      case 2 -> letters.setCharAt(at, sign);
      default -> letters.setLength(at);
    }
    return letters.toString();
  }
}
