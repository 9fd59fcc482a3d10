package io.kassa.domain.filtrera.parse;

import io.kassa.domain.filtrera.parse.FiltreraParser.ApplicationContext;
import io.kassa.domain.filtrera.parse.FiltreraParser.ComparisonContext;
import io.kassa.domain.filtrera.parse.FiltreraParser.ComparisonTailContext;
import io.kassa.domain.filtrera.parse.FiltreraParser.ConjunctionContext;
import io.kassa.domain.filtrera.parse.FiltreraParser.ExpressionContext;
import io.kassa.domain.filtrera.parse.FiltreraParser.InversionContext;
import io.kassa.domain.filtrera.parse.FiltreraParser.ProductContext;
import io.kassa.domain.filtrera.parse.FiltreraParser.SignedContext;
import io.kassa.domain.filtrera.parse.FiltreraParser.SumContext;
import io.kassa.domain.filtrera.parse.FiltreraParser.TermContext;
import io.kassa.domain.filtrera.source.FiltreraException;
import io.kassa.domain.filtrera.source.Position;
import io.kassa.domain.filtrera.syntax.Expression;
import io.kassa.domain.filtrera.syntax.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/**
 * Operators, loosest first. What the lines before are worth becomes part of the leftmost operand.
 */
final class OperatorReader {

  private static final int MAX_OPERANDS = 200;

  private final ExpressionReader expressions;

  OperatorReader(ExpressionReader expressions) {
    this.expressions = expressions;
  }

  /** What is there after an expression; things beside one another stay open for more of them. */
  List<Item> items(ExpressionContext expression, List<Item> before) {
    return plain(expression)
        .map(it -> items(it, before))
        .orElseGet(() -> List.of(new Item.Built(read(expression, before))));
  }

  private List<Item> items(ApplicationContext application, List<Item> before) {
    requireFew(application.term(), application);
    List<Item> items = new ArrayList<>(before);
    for (TermContext term : application.term()) {
      items.addAll(expressions.applications().split(new Item.Term(term)));
    }
    return items;
  }

  /** The application that an expression is, if it has no operators. */
  private static Optional<ApplicationContext> plain(ExpressionContext expression) {
    ParseTree node = expression;
    while (!(node instanceof ApplicationContext)) {
      if (node.getChildCount() != 1) {
        return Optional.empty();
      }
      node = node.getChild(0);
    }
    return Optional.of((ApplicationContext) node);
  }

  Expression read(ExpressionContext expression, List<Item> before) {
    List<ConjunctionContext> operands = expression.conjunction();
    requireFew(operands, expression);
    Expression left = conjunction(operands.get(0), before);
    for (int i = 1; i < operands.size(); i++) {
      left = binary(expression.OR(i - 1), left, conjunction(operands.get(i), List.of()));
    }
    return left;
  }

  private Expression conjunction(ConjunctionContext conjunction, List<Item> before) {
    List<InversionContext> operands = conjunction.inversion();
    requireFew(operands, conjunction);
    Expression left = inversion(operands.get(0), before);
    for (int i = 1; i < operands.size(); i++) {
      left = binary(conjunction.AND(i - 1), left, inversion(operands.get(i), List.of()));
    }
    return left;
  }

  private Expression inversion(InversionContext inversion, List<Item> before) {
    requireFilter(inversion.NOT(), before);
    Expression value = comparison(inversion.comparison(), before);
    return inversion.NOT().size() % 2 == 0
        ? value
        : new Expression.Not(Tokens.position(inversion.getStart()), value);
  }

  private Expression comparison(ComparisonContext comparison, List<Item> before) {
    List<ComparisonTailContext> tails = comparison.comparisonTail();
    requireFew(tails, comparison);
    Optional<Expression> sieve = sieve(comparison, before);
    Expression left = sieve.orElseGet(() -> sum(comparison.sum(), before));
    for (ComparisonTailContext tail : tails.subList(sieve.isPresent() ? 1 : 0, tails.size())) {
      left =
          tail.IS() == null
              ? binary((TerminalNode) tail.getChild(0), left, sum(tail.sum(), List.of()))
              : new Expression.Is(
                  Tokens.position(tail.getStart()), left, TypeReader.type(tail.type()));
    }
    return left;
  }

  /** {@code where is …}: the elements that are of a type. */
  private Optional<Expression> sieve(ComparisonContext comparison, List<Item> before) {
    if (comparison.comparisonTail().isEmpty() || comparison.comparisonTail(0).IS() == null) {
      return Optional.empty();
    }
    ComparisonTailContext tail = comparison.comparisonTail(0);
    return plainSum(comparison.sum())
        .map(it -> items(it, before))
        .filter(it -> it.size() > 1)
        .filter(it -> it.get(it.size() - 1).word().filter("where"::equals).isPresent())
        .map(
            it ->
                expressions
                    .applications()
                    .sieve(
                        it.subList(0, it.size() - 1),
                        Tokens.position(tail.getStart()),
                        TypeReader.type(tail.type())));
  }

  private static Optional<ApplicationContext> plainSum(SumContext sum) {
    boolean plain =
        sum.product().size() == 1
            && sum.product(0).signed().size() == 1
            && sum.product(0).signed(0).MINUS().isEmpty();
    return plain ? Optional.of(sum.product(0).signed(0).application()) : Optional.empty();
  }

  private Expression sum(SumContext sum, List<Item> before) {
    List<ProductContext> operands = sum.product();
    requireFew(operands, sum);
    Expression left = product(operands.get(0), before);
    for (int i = 1; i < operands.size(); i++) {
      TerminalNode sign = (TerminalNode) sum.getChild(2 * i - 1);
      left = binary(sign, left, product(operands.get(i), List.of()));
    }
    return left;
  }

  private Expression product(ProductContext product, List<Item> before) {
    List<SignedContext> operands = product.signed();
    requireFew(operands, product);
    Expression left = signed(operands.get(0), before);
    for (int i = 1; i < operands.size(); i++) {
      TerminalNode sign = (TerminalNode) product.getChild(2 * i - 1);
      left = binary(sign, left, signed(operands.get(i), List.of()));
    }
    return left;
  }

  private Expression signed(SignedContext signed, List<Item> before) {
    requireFilter(signed.MINUS(), before);
    Expression value = expressions.applications().resolve(items(signed.application(), before));
    return signed.MINUS().size() % 2 == 0
        ? value
        : new Expression.Negative(Tokens.position(signed.getStart()), value);
  }

  private static void requireFilter(List<TerminalNode> signs, List<Item> before) {
    if (!signs.isEmpty() && !before.isEmpty()) {
      throw new FiltreraException(
          Tokens.position(signs.get(0).getSymbol()),
          "`" + signs.get(0).getText() + "` can't go on with the line before",
          "a line that does begins with a filter or an operator");
    }
  }

  private static void requireFew(List<?> operands, ParserRuleContext all) {
    if (operands.size() > MAX_OPERANDS) {
      throw new FiltreraException(
          Tokens.position(all.getStart()),
          "these are more than " + MAX_OPERANDS + " operands or filters in a row",
          "name parts of them with let");
    }
  }

  private static Expression binary(TerminalNode sign, Expression left, Expression right) {
    Token symbol = sign.getSymbol();
    Position at = Tokens.position(symbol);
    for (Operator operator : Operator.values()) {
      if (operator.sign().equals(symbol.getText())) {
        return new Expression.Binary(at, operator, left, right);
      }
    }
    throw new FiltreraException(at, Tokens.described(symbol) + " is no operator");
  }
}
