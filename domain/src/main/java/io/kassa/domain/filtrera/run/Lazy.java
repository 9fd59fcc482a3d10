package io.kassa.domain.filtrera.run;

import io.kassa.domain.filtrera.value.Value;
import java.util.Iterator;
import java.util.function.Supplier;

/** Elements that are made when they are asked for. */
record Lazy(int depth, Supplier<Iterator<Value>> source) implements Value.Elements {

  @Override
  public Iterator<Value> iterator() {
    return source.get();
  }

  /** Says nothing: what is in it may be personal. */
  @Override
  public String toString() {
    return "a list";
  }
}
