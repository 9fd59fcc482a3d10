package io.kassa.domain.filtrera.parse;

import io.kassa.domain.filtrera.parse.FiltreraParser.EmbeddedContext;
import io.kassa.domain.filtrera.parse.FiltreraParser.KeyContext;
import io.kassa.domain.filtrera.parse.FiltreraParser.MapEntryContext;
import io.kassa.domain.filtrera.parse.FiltreraParser.PostfixContext;
import io.kassa.domain.filtrera.parse.FiltreraParser.PrimaryContext;
import io.kassa.domain.filtrera.parse.FiltreraParser.RecordContext;
import io.kassa.domain.filtrera.parse.FiltreraParser.RecordFieldContext;
import io.kassa.domain.filtrera.parse.FiltreraParser.SuffixContext;
import io.kassa.domain.filtrera.parse.FiltreraParser.TemplateContext;
import io.kassa.domain.filtrera.source.FiltreraException;
import io.kassa.domain.filtrera.source.Position;
import io.kassa.domain.filtrera.syntax.BasicType;
import io.kassa.domain.filtrera.syntax.Expression;
import io.kassa.domain.filtrera.value.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/** A value with what is read from it, and values that are written out. */
final class PostfixReader {

  private final ExpressionReader expressions;

  PostfixReader(ExpressionReader expressions) {
    this.expressions = expressions;
  }

  Expression read(PostfixContext postfix) {
    Expression value = primary(postfix.primary());
    for (SuffixContext suffix : postfix.suffix()) {
      value = suffix(value, suffix);
    }
    return value;
  }

  List<Expression> arguments(SuffixContext call) {
    return call.line().stream().map(expressions::line).toList();
  }

  private Expression suffix(Expression value, SuffixContext suffix) {
    Position at = Tokens.position(suffix.getStart());
    if (suffix.fieldName() != null) {
      return new Expression.Member(at, value, TypeReader.field(suffix.fieldName()));
    } else if (suffix.NUMBER() != null) {
      return components(value, suffix.NUMBER(), at);
    } else if (suffix.key() != null) {
      return new Expression.Lookup(at, value, key(suffix.key()));
    } else if (suffix.CAST() != null) {
      return new Expression.Cast(at, value, castTo(suffix));
    }
    return new Expression.Call(at, value, arguments(suffix));
  }

  /** {@code t.1}, and {@code t.1.2}, whose end looks like a decimal number. */
  private static Expression components(Expression value, TerminalNode number, Position at) {
    Expression component = value;
    for (String part : number.getText().split("\\.", -1)) {
      if (part.length() > 3) {
        throw new FiltreraException(at, "no tuple has so many components");
      }
      component = new Expression.Component(at, component, Integer.parseInt(part));
    }
    return component;
  }

  private static BasicType castTo(SuffixContext suffix) {
    String name = TypeReader.text(suffix.name());
    return BasicType.named(name)
        .orElseThrow(
            () ->
                new FiltreraException(
                    Tokens.position(suffix.name().getStart()),
                    "nothing can be turned into `" + name + "`",
                    "text, number, boolean, uuid, instant or duration"));
  }

  private Expression key(KeyContext key) {
    Position at = Tokens.position(key.getStart());
    if (key.name() != null) {
      return new Expression.Name(at, TypeReader.text(key.name()));
    } else if (key.TEXT() != null) {
      return new Expression.Literal(at, Literals.text(key.TEXT().getSymbol()));
    } else if (key.NUMBER() != null) {
      return new Expression.Literal(at, Literals.number(key.NUMBER().getSymbol()));
    } else if (key.template() != null) {
      return template(key.template());
    }
    return expressions.chain(key.chain());
  }

  private Expression primary(PrimaryContext primary) {
    Position at = Tokens.position(primary.getStart());
    if (primary.name() != null) {
      return new Expression.Name(at, TypeReader.text(primary.name()));
    } else if (primary.template() != null) {
      return template(primary.template());
    } else if (primary.record() != null) {
      return record(primary.record());
    } else if (primary.map() != null) {
      return new Expression.MapOf(at, primary.map().mapEntry().stream().map(this::pair).toList());
    } else if (primary.list() != null) {
      return new Expression.ListOf(
          at, primary.list().line().stream().map(expressions::line).toList());
    } else if (primary.parenthesis() != null) {
      List<Expression> components =
          primary.parenthesis().chain().stream().map(expressions::chain).toList();
      return components.size() == 1 ? components.get(0) : new Expression.TupleOf(at, components);
    }
    return new Expression.Literal(at, literal(primary));
  }

  private static Value literal(PrimaryContext primary) {
    if (primary.TEXT() != null) {
      return Literals.text(primary.TEXT().getSymbol());
    } else if (primary.NUMBER() != null) {
      return Literals.number(primary.NUMBER().getSymbol());
    } else if (primary.PERCENT() != null) {
      return Literals.percent(primary.PERCENT().getSymbol());
    } else if (primary.NOTHING() != null) {
      return Value.NOTHING;
    }
    return new Value.Truth(primary.TRUE() != null);
  }

  private Expression record(RecordContext record) {
    Set<String> names = new HashSet<>();
    List<Expression.NamedValue> fields = new ArrayList<>();
    for (RecordFieldContext field : record.recordField()) {
      String name = TypeReader.field(field.fieldName());
      if (!names.add(name)) {
        throw new FiltreraException(
            Tokens.position(field.getStart()), "the field " + name + " is there twice");
      }
      fields.add(new Expression.NamedValue(name, expressions.body(field.body())));
    }
    return new Expression.RecordOf(Tokens.position(record.getStart()), fields);
  }

  private Expression.Pair pair(MapEntryContext entry) {
    return new Expression.Pair(key(entry.key()), expressions.body(entry.body()));
  }

  private Expression template(TemplateContext template) {
    int braces = template.TEMPLATE_OPEN().getText().length() - 1;
    List<Expression> parts = new ArrayList<>();
    for (ParseTree child : template.children) {
      if (child instanceof EmbeddedContext embedded) {
        TerminalNode opening = embedded.TEMPLATE_EXPRESSION_OPEN();
        parts.add(text(opening, opening.getText().substring(braces)));
        parts.add(expressions.chain(embedded.chain()));
      } else if (child instanceof TerminalNode node
          && node.getSymbol().getType() == FiltreraLexer.TEMPLATE_TEXT) {
        parts.add(text(node, node.getText().replace("''", "'")));
      }
    }
    return new Expression.Template(Tokens.position(template.getStart()), parts);
  }

  private static Expression text(TerminalNode node, String text) {
    return new Expression.Literal(Tokens.position(node.getSymbol()), new Value.Text(text));
  }
}
