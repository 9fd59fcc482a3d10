package io.kassa.domain.contract;

import java.util.Optional;

/** One row of a store: what is committed, and who holds it. */
final class Row<E> {

  E content;
  Optional<UnitOfWork> holder = Optional.empty();
  private InMemoryStore<E> store;

  Row(E content) {
    this.content = content;
  }

  /** The store that it was committed to; null before. */
  InMemoryStore<E> store() {
    return store;
  }

  void committedTo(InMemoryStore<E> here) {
    store = here;
  }

  @SuppressWarnings("unchecked")
  void replace(Object committed) {
    content = (E) committed;
  }
}
