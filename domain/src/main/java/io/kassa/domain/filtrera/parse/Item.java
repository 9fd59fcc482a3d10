package io.kassa.domain.filtrera.parse;

import io.kassa.domain.filtrera.parse.FiltreraParser.PostfixContext;
import io.kassa.domain.filtrera.parse.FiltreraParser.SuffixContext;
import io.kassa.domain.filtrera.parse.FiltreraParser.TermContext;
import io.kassa.domain.filtrera.source.Position;
import io.kassa.domain.filtrera.syntax.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;

/** One of the things that stand beside one another: a value, or a filter that follows one. */
sealed interface Item {

  Position at();

  /** The word, where it is nothing but a word without marks. */
  default Optional<String> word() {
    return Optional.empty();
  }

  /** The number, where it is nothing but a number. */
  default Optional<Token> number() {
    return Optional.empty();
  }

  /** What the lines before are worth. */
  record Built(Expression expression) implements Item {

    @Override
    public Position at() {
      return expression.at();
    }
  }

  /** A word alone. */
  record Word(Position at, String text) implements Item {

    @Override
    public Optional<String> word() {
      return Optional.of(text);
    }
  }

  /** As it is written. */
  record Term(TermContext term) implements Item {

    @Override
    public Position at() {
      return Tokens.position(term.getStart());
    }

    @Override
    public Optional<String> word() {
      return named().filter(it -> it.suffix().isEmpty()).map(it -> it.primary().getText());
    }

    @Override
    public Optional<Token> number() {
      return plain()
          .filter(it -> it.suffix().isEmpty() && it.primary().NUMBER() != null)
          .map(it -> it.primary().NUMBER().getSymbol());
    }

    /** A word with arguments in brackets, and nothing after them. */
    Optional<SuffixContext> call() {
      return named()
          .map(PostfixContext::suffix)
          .filter(it -> it.size() == 1 && it.get(0).CALL_OPEN() != null)
          .map(it -> it.get(0));
    }

    /** The word before the arguments or fields. */
    String head() {
      return named().map(it -> it.primary().getText()).orElse("");
    }

    /** Names with dots between them, or one name. */
    Optional<List<String>> path() {
      return plain()
          .filter(it -> it.primary().name() != null)
          .filter(it -> it.suffix().stream().allMatch(dot -> dot.fieldName() != null))
          .map(Term::names);
    }

    private static List<String> names(PostfixContext postfix) {
      List<String> names = new ArrayList<>();
      names.add(TypeReader.text(postfix.primary().name()));
      postfix.suffix().forEach(dot -> names.add(TypeReader.field(dot.fieldName())));
      return names;
    }

    private Optional<PostfixContext> plain() {
      return term.WITH() == null ? Optional.ofNullable(term.postfix()) : Optional.empty();
    }

    private Optional<PostfixContext> named() {
      return plain()
          .filter(it -> it.primary().name() != null && it.primary().name().NAME() != null);
    }
  }
}
