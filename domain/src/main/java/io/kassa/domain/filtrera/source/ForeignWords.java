package io.kassa.domain.filtrera.source;

import java.util.Map;

/** Words and signs of other languages, for whoever comes from one. */
public final class ForeignWords {

  private static final String CHOICE =
      "a choice is written with match: from x > 1 match, and below it true |> …";
  private static final String NAMING = "names are given with let: let f(x) => …";
  private static final String ORDER =
      "a function to order by stands in brackets: order by (x => x.price) desc";

  private static final Map<String, String> HINTS =
      Map.ofEntries(
          Map.entry("if", CHOICE),
          Map.entry("then", CHOICE),
          Map.entry("else", CHOICE),
          Map.entry("switch", CHOICE),
          Map.entry("function", NAMING),
          Map.entry("def", NAMING),
          Map.entry("var", NAMING),
          Map.entry("const", NAMING),
          Map.entry("return", "a program answers with from …"),
          Map.entry("null", "it is called nothing"),
          Map.entry("asc", ORDER),
          Map.entry("desc", ORDER),
          Map.entry("&", "write and"),
          Map.entry("!", "write not"),
          Map.entry(";", "a line ends without a mark"),
          Map.entry("#", "a comment begins with //"));

  private ForeignWords() {}

  /** How it is said in Filtrera; empty where that is not known. */
  public static String hint(String word) {
    return HINTS.getOrDefault(word, "");
  }
}
