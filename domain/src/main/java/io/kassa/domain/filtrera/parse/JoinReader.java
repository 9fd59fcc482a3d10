package io.kassa.domain.filtrera.parse;

import io.kassa.domain.filtrera.source.FiltreraException;
import io.kassa.domain.filtrera.source.Position;
import io.kassa.domain.filtrera.syntax.Binding;
import io.kassa.domain.filtrera.syntax.Expression;
import io.kassa.domain.filtrera.syntax.JoinKind;
import io.kassa.domain.filtrera.syntax.Type;
import java.util.List;
import java.util.Optional;

/** {@code order by …} and {@code join … on …}, whose words have places of their own. */
final class JoinReader {

  private static final String ORDER_HINT = "order by unitPrice asc";
  private static final String JOIN_HINT = "before as old join right after as new on orderLineId";

  private JoinReader() {}

  static Expression order(
      ApplicationReader reader, Expression input, Item word, ItemCursor cursor) {
    if (!cursor.skip("by")) {
      throw new FiltreraException(word.at(), "`by` is missing after `order`", ORDER_HINT);
    }
    Expression key = key(reader, cursor.require(word, "`order by` needs a field to order by"));
    boolean descending = cursor.skip("desc");
    if (!descending) {
      cursor.skip("asc");
    }
    return new Expression.Ordered(word.at(), input, key, descending);
  }

  /** A join, from where the left side may be given a name. */
  static Expression join(ApplicationReader reader, Expression left, Item word, ItemCursor cursor) {
    Item join = word;
    String leftName = "left";
    if (word.word().filter("as"::equals).isPresent()) {
      leftName = name(word, cursor);
      join = cursor.require(word, "`join` is missing");
      if (join.word().filter("join"::equals).isEmpty()) {
        throw new FiltreraException(join.at(), "`join` is missing here", JOIN_HINT);
      }
    }
    Optional<JoinKind> kind = cursor.peekWord().flatMap(JoinKind::named);
    kind.ifPresent(it -> cursor.next());
    Expression right = reader.single(cursor.require(join, "`join` needs a list to join with"));
    String rightName = cursor.skip("as") ? name(join, cursor) : "right";
    if (!cursor.skip("on")) {
      throw new FiltreraException(join.at(), "`on` is missing after `join`", JOIN_HINT);
    }
    Expression key = key(reader, cursor.require(join, "`on` needs the field that both have"));
    return new Expression.Joined(
        join.at(),
        kind.orElse(JoinKind.INNER),
        new Expression.Side(left, leftName),
        new Expression.Side(right, rightName),
        key);
  }

  private static String name(Item before, ItemCursor cursor) {
    Item name = cursor.require(before, "`as` needs a name after it");
    return name.word()
        .orElseThrow(() -> new FiltreraException(name.at(), "`as` needs a name after it"));
  }

  /** A field's name is short for a function that reads it. */
  private static Expression key(ApplicationReader reader, Item item) {
    if (item instanceof Item.Term term && term.path().isPresent()) {
      return reading(item.at(), term.path().get());
    }
    return reader.single(item);
  }

  private static Expression reading(Position at, List<String> path) {
    Binding element = new Binding(at, "element", new Type.Anything());
    Expression value = new Expression.Name(at, element.name());
    for (String field : path) {
      value = new Expression.Member(at, value, field);
    }
    return new Expression.Lambda(at, List.of(element), value);
  }
}
