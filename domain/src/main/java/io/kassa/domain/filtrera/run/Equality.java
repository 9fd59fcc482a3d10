package io.kassa.domain.filtrera.run;

import io.kassa.domain.filtrera.source.Position;
import io.kassa.domain.filtrera.value.Value;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Whether two values are the same. */
final class Equality {

  private Equality() {}

  static boolean equal(Value left, Value right, Run run, Position at) {
    run.meter().enter(at);
    boolean equal = compare(left, right, run, at);
    run.meter().leave();
    return equal;
  }

  private static boolean compare(Value left, Value right, Run run, Position at) {
    if (left instanceof Value.Elements a && right instanceof Value.Elements b) {
      return sameElements(a.iterator(), b.iterator(), run, at);
    } else if (left instanceof Value.Fields a && right instanceof Value.Fields b) {
      return sameEntries(a.fields(), b.fields(), run, at);
    } else if (left instanceof Value.Entries a && right instanceof Value.Entries b) {
      return sameEntries(a.entries(), b.entries(), run, at);
    } else if (left instanceof Value.Tuple a && right instanceof Value.Tuple b) {
      return sameElements(components(a), components(b), run, at);
    } else if (left instanceof Value.Uuid a && right instanceof Value.Text b) {
      return a.uuid().toString().equalsIgnoreCase(b.text());
    } else if (left instanceof Value.Text a && right instanceof Value.Uuid b) {
      return b.uuid().toString().equalsIgnoreCase(a.text());
    }
    return sameScalars(left, right);
  }

  private static boolean sameScalars(Value left, Value right) {
    boolean structured =
        left instanceof Value.Elements
            || left instanceof Value.Fields
            || left instanceof Value.Entries
            || left instanceof Value.Tuple;
    return !structured && left.equals(right);
  }

  private static Iterator<Value> components(Value.Tuple tuple) {
    return List.copyOf(tuple.components()).iterator();
  }

  private static boolean sameElements(
      Iterator<Value> left, Iterator<Value> right, Run run, Position at) {
    while (left.hasNext() && right.hasNext()) {
      if (!equal(left.next(), right.next(), run, at)) {
        return false;
      }
    }
    return left.hasNext() == right.hasNext();
  }

  private static <K> boolean sameEntries(
      Map<K, Value> left, Map<K, Value> right, Run run, Position at) {
    run.meter().steps(left.size(), at);
    if (!left.keySet().equals(right.keySet())) {
      return false;
    }
    return left.entrySet().stream()
        .allMatch(entry -> equal(entry.getValue(), right.get(entry.getKey()), run, at));
  }
}
