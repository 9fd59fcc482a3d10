package io.kassa.domain.filtrera.run;

import io.kassa.domain.filtrera.value.Value;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;

/** The elements that pass a test. */
final class Sieve implements Iterator<Value> {

  private final Iterator<Value> all;
  private final Predicate<Value> test;
  private Optional<Value> next = Optional.empty();

  Sieve(Iterator<Value> all, Predicate<Value> test) {
    this.all = all;
    this.test = test;
  }

  @Override
  public boolean hasNext() {
    while (next.isEmpty() && all.hasNext()) {
      next = Optional.of(all.next()).filter(test);
    }
    return next.isPresent();
  }

  @Override
  public Value next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Value value = next.get();
    next = Optional.empty();
    return value;
  }
}
