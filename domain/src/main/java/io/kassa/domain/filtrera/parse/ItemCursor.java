package io.kassa.domain.filtrera.parse;

import io.kassa.domain.filtrera.source.FiltreraException;
import java.util.List;
import java.util.Optional;

/** Goes through things that stand beside one another. */
final class ItemCursor {

  private final List<Item> items;
  private int next;

  ItemCursor(List<Item> items) {
    this.items = items;
  }

  boolean hasNext() {
    return next < items.size();
  }

  Item next() {
    return items.get(next++);
  }

  /** The next one, which has to be there. */
  Item require(Item before, String otherwise) {
    if (!hasNext()) {
      throw new FiltreraException(before.at(), otherwise);
    }
    return next();
  }

  /** The word that is next, if it is a word. */
  Optional<String> peekWord() {
    return hasNext() ? items.get(next).word() : Optional.empty();
  }

  /** Goes past a word, if it is the next. */
  boolean skip(String word) {
    boolean there = peekWord().filter(word::equals).isPresent();
    if (there) {
      next++;
    }
    return there;
  }
}
