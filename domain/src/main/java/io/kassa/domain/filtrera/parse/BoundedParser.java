package io.kassa.domain.filtrera.parse;

import io.kassa.domain.filtrera.source.FiltreraException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.TokenStream;

/** Stops before what is nested too deeply exhausts the stack. */
abstract class BoundedParser extends Parser {

  /** Rules of the grammar within rules; a pair of brackets is about fifteen of them. */
  static final int MAX_RULE_DEPTH = 1_000;

  private int depth;

  BoundedParser(TokenStream input) {
    super(input);
  }

  @Override
  public void enterRule(ParserRuleContext context, int state, int ruleIndex) {
    super.enterRule(context, state, ruleIndex);
    depth++;
    if (depth > MAX_RULE_DEPTH) {
      throw new FiltreraException(
          Tokens.position(_input.LT(1)), "this is nested too deeply", "name a part of it with let");
    }
  }

  @Override
  public void exitRule() {
    depth--;
    super.exitRule();
  }
}
