package io.kassa.domain.filtrera.parse;

import io.kassa.domain.filtrera.parse.FiltreraParser.ArmContext;
import io.kassa.domain.filtrera.parse.FiltreraParser.BlockContext;
import io.kassa.domain.filtrera.parse.FiltreraParser.BodyContext;
import io.kassa.domain.filtrera.parse.FiltreraParser.ChainContext;
import io.kassa.domain.filtrera.parse.FiltreraParser.ContinuationContext;
import io.kassa.domain.filtrera.parse.FiltreraParser.ExpressionContext;
import io.kassa.domain.filtrera.parse.FiltreraParser.LineContext;
import io.kassa.domain.filtrera.parse.FiltreraParser.OneLineContext;
import io.kassa.domain.filtrera.source.Position;
import io.kassa.domain.filtrera.syntax.Arm;
import io.kassa.domain.filtrera.syntax.Binding;
import io.kassa.domain.filtrera.syntax.Definition;
import io.kassa.domain.filtrera.syntax.Expression;
import io.kassa.domain.filtrera.syntax.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lines, blocks and matches. What a line begins with may go on with the lines before it. */
final class ExpressionReader {

  private final Names names = new Names();
  private final OperatorReader operators = new OperatorReader(this);
  private final ApplicationReader applications = new ApplicationReader(this);
  private final DefinitionReader definitions = new DefinitionReader(this);

  Names names() {
    return names;
  }

  ApplicationReader applications() {
    return applications;
  }

  DefinitionReader definitions() {
    return definitions;
  }

  Expression body(BodyContext body) {
    return body.line() == null ? block(body.block()) : line(body.line());
  }

  Expression line(LineContext line) {
    return applications.resolve(items(line, List.of()));
  }

  Expression chain(ChainContext chain) {
    List<Item> items = List.of();
    for (LineContext line : chain.line()) {
      items = items(line, items);
    }
    return applications.resolve(items);
  }

  Expression expression(ExpressionContext expression) {
    return operators.read(expression, List.of());
  }

  private Expression block(BlockContext block) {
    if (block.chain() != null) {
      return chain(block.chain());
    }
    names.enter();
    List<Definition> defined = new ArrayList<>();
    block.definition().forEach(it -> defined.add(definitions.read(it)));
    List<Expression> sources = block.source().stream().map(it -> body(it.body())).toList();
    names.leave();
    return defined.isEmpty() && sources.size() == 1
        ? sources.get(0)
        : new Expression.Block(Tokens.position(block.getStart()), defined, sources);
  }

  /** What is there after a line, given what was there before it. */
  private List<Item> items(LineContext line, List<Item> before) {
    List<Item> items = ownItems(line.oneLine(), before);
    for (ContinuationContext continuation : line.continuation()) {
      for (LineContext further : continuation.line()) {
        items = items(further, items);
      }
    }
    return items;
  }

  private List<Item> ownItems(OneLineContext line, List<Item> before) {
    if (line.arms() == null) {
      return operators.items(line.expression(), before);
    }
    Optional<Expression> subject =
        line.expression() != null
            ? Optional.of(operators.read(line.expression(), before))
            : Optional.of(before).filter(it -> !it.isEmpty()).map(applications::resolve);
    Position at = Tokens.position(line.MATCH().getSymbol());
    List<Arm> arms = line.arms().arm().stream().map(this::arm).toList();
    return List.of(new Item.Built(new Expression.Match(at, subject, arms)));
  }

  private Arm arm(ArmContext arm) {
    Pattern pattern = TypeReader.pattern(arm.type());
    names.enter();
    bind(pattern);
    Optional<Expression> guard = Optional.ofNullable(arm.expression()).map(this::expression);
    Expression body = body(arm.body());
    names.leave();
    return new Arm(Tokens.position(arm.getStart()), pattern, guard, body);
  }

  private void bind(Pattern pattern) {
    if (pattern instanceof Pattern.Named named) {
      names.add(named.binding().name());
    } else if (pattern instanceof Pattern.Taken taken) {
      taken.parts().forEach(part -> part.name().ifPresent(names::add));
    }
  }

  Expression.Lambda lambda(FiltreraParser.LambdaContext lambda) {
    List<Binding> parameters = definitions.bindings(lambda.lambdaParameters());
    names.enter();
    names.add(parameters);
    Expression body =
        lambda.oneLine() == null
            ? block(lambda.block())
            : applications.resolve(ownItems(lambda.oneLine(), List.of()));
    names.leave();
    return new Expression.Lambda(Tokens.position(lambda.getStart()), parameters, body);
  }
}
