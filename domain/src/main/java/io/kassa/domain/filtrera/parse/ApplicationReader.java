package io.kassa.domain.filtrera.parse;

import io.kassa.domain.filtrera.parse.FiltreraParser.SuffixContext;
import io.kassa.domain.filtrera.source.FiltreraException;
import io.kassa.domain.filtrera.source.ForeignWords;
import io.kassa.domain.filtrera.source.Position;
import io.kassa.domain.filtrera.syntax.Binding;
import io.kassa.domain.filtrera.syntax.Expression;
import io.kassa.domain.filtrera.syntax.Filter;
import io.kassa.domain.filtrera.syntax.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Things beside one another: a value and the filters that follow it, each with as many values as it
 * takes.
 */
final class ApplicationReader {

  private static final Set<String> WORDS = Set.of("order", "join", "as");

  /** After these a bracket holds a value, and no arguments. */
  private static final Set<String> BEFORE_VALUES =
      Set.of("by", "join", "inner", "left", "right", "outer", "on");

  private final ExpressionReader expressions;
  private final PostfixReader postfixes;

  ApplicationReader(ExpressionReader expressions) {
    this.expressions = expressions;
    this.postfixes = new PostfixReader(expressions);
  }

  PostfixReader postfixes() {
    return postfixes;
  }

  /** A word of joins with a bracket after it is two things. */
  List<Item> split(Item.Term term) {
    boolean two =
        term.call().filter(it -> it.line().size() == 1).isPresent()
            && BEFORE_VALUES.contains(term.head())
            && !expressions.names().contains(term.head());
    return two
        ? List.of(
            new Item.Word(term.at(), term.head()),
            new Item.Built(postfixes.arguments(term.call().get()).get(0)))
        : List.of(term);
  }

  Expression resolve(List<Item> items) {
    ItemCursor cursor = new ItemCursor(items);
    Expression value = head(cursor);
    while (cursor.hasNext()) {
      value = follow(value, cursor);
    }
    return value;
  }

  private Expression head(ItemCursor cursor) {
    Item first = cursor.next();
    boolean duration = cursor.peekWord().filter(Literals::isUnit).isPresent();
    if (first.number().isPresent() && duration) {
      return new Expression.Literal(
          first.at(), Literals.duration(first.number().get(), cursor.next().word().get()));
    }
    return single(first);
  }

  /** A value that stands alone. */
  Expression single(Item item) {
    if (item instanceof Item.Built built) {
      return built.expression();
    }
    if (item.word().filter(this::isOwnWord).isPresent() || item instanceof Item.Word) {
      throw misplaced(item, item.word().get());
    }
    Item.Term term = (Item.Term) item;
    if (term.term().lambda() != null) {
      return expressions.lambda(term.term().lambda());
    } else if (term.term().WITH() != null) {
      throw misplaced(item, "with");
    }
    return filterAsFunction(term).orElseGet(() -> postfixes.read(term.term().postfix()));
  }

  private static FiltreraException misplaced(Item item, String word) {
    return new FiltreraException(
        item.at(),
        "`" + word + "` needs a value before it",
        "for a name of your own write `" + word + "` in back-ticks");
  }

  private Optional<Expression> filterAsFunction(Item.Term term) {
    if (term.call().isEmpty() || expressions.names().contains(term.head())) {
      return Optional.empty();
    }
    return Filter.named(term.head())
        .map(filter -> filtered(term, filter, postfixes.arguments(term.call().get())));
  }

  private static Expression filtered(Item item, Filter filter, List<Expression> values) {
    if (values.size() != filter.arguments() + 1) {
      throw new FiltreraException(
          item.at(), "`" + filter.word() + "` takes " + filter.arguments() + " more values");
    }
    return new Expression.Filtered(
        item.at(), filter, values.get(0), values.subList(1, values.size()));
  }

  /** Whether a word is a filter of the language here, and no name. */
  private boolean isOwnWord(String word) {
    return !expressions.names().contains(word)
        && (Filter.named(word).isPresent() || WORDS.contains(word));
  }

  private Expression follow(Expression value, ItemCursor cursor) {
    Item item = cursor.next();
    if (item instanceof Item.Term term && term.term().WITH() != null) {
      return new Expression.With(item.at(), value, postfixes.read(term.term().postfix()));
    } else if (item.word().isPresent()) {
      return followWord(value, item, cursor);
    } else if (item instanceof Item.Term term && term.call().isPresent()) {
      return followCall(value, term, term.call().get());
    } else if (item instanceof Item.Term term && term.path().isPresent()) {
      return new Expression.Call(item.at(), postfixes.read(term.term().postfix()), List.of(value));
    }
    throw new FiltreraException(item.at(), "a value can't follow another", hint(value));
  }

  private static String hint(Expression before) {
    String foreign = before instanceof Expression.Name name ? ForeignWords.hint(name.name()) : "";
    return foreign.isEmpty()
        ? "an operator, a comma or the name of a filter is missing before it"
        : foreign;
  }

  private Expression followWord(Expression value, Item item, ItemCursor cursor) {
    String word = item.word().get();
    boolean own = expressions.names().further(word).isEmpty();
    if (own && word.equals("order")) {
      return JoinReader.order(this, value, item, cursor);
    } else if (own && (word.equals("join") || word.equals("as"))) {
      return JoinReader.join(this, value, item, cursor);
    }
    Optional<Filter> filter = own ? Filter.named(word) : Optional.empty();
    if (filter.isPresent()) {
      List<Expression> values = new ArrayList<>(List.of(value));
      for (int i = 0; i < filter.get().arguments(); i++) {
        values.add(single(cursor.require(item, "`" + word + "` needs a value after it")));
      }
      return filtered(item, filter.get(), values);
    }
    return followFunction(value, item, cursor);
  }

  private Expression followFunction(Expression value, Item item, ItemCursor cursor) {
    List<Expression> arguments = new ArrayList<>(List.of(value));
    int further = expressions.names().further(item.word().get()).orElse(0);
    for (int i = 0; i < further && cursor.hasNext() && !nextIsFilter(cursor); i++) {
      arguments.add(single(cursor.next()));
    }
    return new Expression.Call(
        item.at(), new Expression.Name(item.at(), item.word().get()), arguments);
  }

  private boolean nextIsFilter(ItemCursor cursor) {
    return cursor.peekWord().filter(this::isOwnWord).isPresent();
  }

  private Expression followCall(Expression value, Item.Term term, SuffixContext call) {
    List<Expression> arguments = new ArrayList<>(List.of(value));
    arguments.addAll(postfixes.arguments(call));
    Optional<Filter> filter =
        expressions.names().further(term.head()).isPresent()
            ? Optional.empty()
            : Filter.named(term.head());
    return filter
        .map(it -> filtered(term, it, arguments))
        .orElseGet(
            () ->
                new Expression.Call(
                    term.at(), new Expression.Name(term.at(), term.head()), arguments));
  }

  /** The elements that are of a type. */
  Expression sieve(List<Item> items, Position at, Type type) {
    Binding element = new Binding(at, "element", new Type.Anything());
    Expression test = new Expression.Is(at, new Expression.Name(at, element.name()), type);
    return new Expression.Filtered(
        at,
        Filter.WHERE,
        resolve(items),
        List.of(new Expression.Lambda(at, List.of(element), test)));
  }
}
