package io.kassa.domain.filtrera.source;

/**
 * Something wrong with a program, found when it was read or when it ran.
 *
 * @param at where
 * @param message what, without an end mark
 * @param hint what to do about it; empty where there is nothing to say
 */
public record Problem(Position at, String message, String hint) {

  private static final int MAX_LENGTH = 500;

  public Problem {
    message = oneLine(message);
    hint = oneLine(hint);
  }

  /** One line for people: {@code file:line:column: message (hint)}. */
  public String in(String file) {
    String told = file + ":" + at + ": " + message;
    return hint.isEmpty() ? told : told + " (" + hint + ")";
  }

  private static String oneLine(String text) {
    String line = text.replaceAll("\\p{Cntrl}+", " ").strip();
    return line.length() <= MAX_LENGTH ? line : line.substring(0, MAX_LENGTH) + "…";
  }
}
