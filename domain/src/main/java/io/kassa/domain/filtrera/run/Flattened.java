package io.kassa.domain.filtrera.run;

import io.kassa.domain.filtrera.value.Value;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** The elements of elements, one list after another. */
final class Flattened implements Iterator<Value> {

  private final Lists lists;
  private final Iterator<Value> outer;
  private Iterator<Value> inner = Collections.emptyIterator();

  Flattened(Lists lists, Iterator<Value> outer) {
    this.lists = lists;
    this.outer = outer;
  }

  @Override
  public boolean hasNext() {
    while (!inner.hasNext() && outer.hasNext()) {
      inner = inside(outer.next());
    }
    return inner.hasNext();
  }

  private Iterator<Value> inside(Value value) {
    boolean list = value instanceof Value.Elements || value instanceof Value.Tuple;
    return list ? lists.counted(lists.of(value).iterator()) : List.of(value).iterator();
  }

  @Override
  public Value next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return inner.next();
  }
}
