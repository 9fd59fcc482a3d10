package io.kassa.domain.filtrera.syntax;

/** What stands between two operands. */
public enum Operator {
  AND("and"),
  OR("or"),
  EQUAL("=="),
  UNEQUAL("!="),
  AT_LEAST(">="),
  AT_MOST("<="),
  GREATER(">"),
  LESS("<"),
  PLUS("+"),
  MINUS("-"),
  TIMES("*"),
  DIVIDED("/");

  private final String sign;

  Operator(String sign) {
    this.sign = sign;
  }

  /** As it is written. */
  public String sign() {
    return sign;
  }
}
