package io.kassa.domain.filtrera.run;

import io.kassa.domain.filtrera.source.FiltreraException;
import io.kassa.domain.filtrera.source.Position;
import io.kassa.domain.filtrera.value.ListElements;
import io.kassa.domain.filtrera.value.Value;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes what a program answers independent of its run. What the answer shares is made anew each
 * time, as it would be written, and counts each time.
 */
record Freezing(Run run, Position at) {

  Value freeze(Value value) {
    run.meter().enter(at);
    Value frozen = frozen(value);
    run.meter().leave();
    return frozen;
  }

  private Value frozen(Value value) {
    run.meter().answer(1, at);
    if (value instanceof Value.Elements elements) {
      List<Value> list = new ArrayList<>();
      Iterator<Value> all = new Lists(run, at).counted(elements.iterator());
      while (all.hasNext()) {
        run.meter().keep(1, at);
        list.add(freeze(all.next()));
      }
      return new ListElements(list);
    } else if (value instanceof Value.Fields record) {
      run.meter().keep(record.fields().size(), at);
      Map<String, Value> fields = new LinkedHashMap<>();
      record.fields().forEach((name, field) -> fields.put(named(name), freeze(field)));
      return new Value.Fields(fields, record.origin());
    } else if (value instanceof Value.Entries map) {
      run.meter().keep(map.entries().size(), at);
      Map<Value, Value> entries = new LinkedHashMap<>();
      map.entries().forEach((key, entry) -> entries.put(freeze(key), freeze(entry)));
      return new Value.Entries(entries);
    } else if (value instanceof Value.Tuple tuple) {
      run.meter().keep(tuple.components().size(), at);
      return new Value.Tuple(
          tuple.components().stream().map(this::freeze).toList(), tuple.labels());
    } else if (value instanceof Value.Callable) {
      throw new FiltreraException(at, "a program can't answer with a function", "call it");
    } else if (value instanceof Value.Text text) {
      run.meter().answer(text.text().length(), at);
    }
    return value;
  }

  private String named(String name) {
    run.meter().answer(name.length(), at);
    return name;
  }
}
