package io.kassa.domain.hook;

/**
 * A rule could not come to an answer, and has told so itself. What happened goes on as if the rule
 * had wanted nothing, unless whoever fired the hook says otherwise.
 */
public final class RuleFailure extends RuntimeException {

  /**
   * One sentence without personal data.
   *
   * @param message where and why
   */
  public RuleFailure(String message) {
    super(message, null, false, false);
  }
}
