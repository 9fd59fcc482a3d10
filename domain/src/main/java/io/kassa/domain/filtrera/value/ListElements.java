package io.kassa.domain.filtrera.value;

import java.util.Iterator;
import java.util.List;

/** Elements that are all there. */
public record ListElements(List<Value> list) implements Value.Elements {

  public ListElements {
    list = List.copyOf(list);
  }

  @Override
  public int depth() {
    return 0;
  }

  @Override
  public Iterator<Value> iterator() {
    return list.iterator();
  }
}
