package io.kassa.domain.filtrera.run;

import io.kassa.domain.filtrera.source.FiltreraException;
import io.kassa.domain.filtrera.syntax.Expression;
import io.kassa.domain.filtrera.value.ListElements;
import io.kassa.domain.filtrera.value.Origin;
import io.kassa.domain.filtrera.value.Value;
import io.kassa.domain.filtrera.value.ValueKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Making texts, records, maps, lists and tuples. */
final class Making {

  private Making() {}

  static Code template(Expression.Template template) {
    List<Code> parts = Compiler.compile(template.parts());
    return scope -> {
      StringBuilder text = new StringBuilder();
      for (Code part : parts) {
        String written = Texts.written(part.run(scope), template.at());
        scope.meter().write(written.length(), template.at());
        text.append(written);
      }
      return new Value.Text(text.toString());
    };
  }

  static Code record(Expression.RecordOf record) {
    Origin origin = new Origin(record.at().line(), record.at().column());
    Map<String, Code> codes = new LinkedHashMap<>();
    record.fields().forEach(it -> codes.put(it.name(), Compiler.compile(it.value())));
    return scope -> {
      scope.meter().keep(codes.size(), record.at());
      Map<String, Value> fields = new LinkedHashMap<>();
      codes.forEach((name, code) -> fields.put(name, code.run(scope)));
      return new Value.Fields(fields, origin);
    };
  }

  static Code map(Expression.MapOf map) {
    List<Code> keys = map.entries().stream().map(it -> Compiler.compile(it.key())).toList();
    List<Code> values = map.entries().stream().map(it -> Compiler.compile(it.value())).toList();
    return scope -> {
      scope.meter().keep(keys.size(), map.at());
      Map<Value, Value> entries = new LinkedHashMap<>();
      for (int i = 0; i < keys.size(); i++) {
        Value key = new Maps(scope.run(), map.at()).key(keys.get(i).run(scope));
        entries.put(key, values.get(i).run(scope));
      }
      return new Value.Entries(entries);
    };
  }

  static Code list(Expression.ListOf list) {
    List<Code> elements = Compiler.compile(list.elements());
    return scope -> {
      scope.meter().keep(elements.size(), list.at());
      return new ListElements(Compiler.values(elements, scope));
    };
  }

  static Code tuple(Expression.TupleOf tuple) {
    List<Code> components = Compiler.compile(tuple.components());
    return scope -> {
      scope.meter().keep(components.size(), tuple.at());
      return new Value.Tuple(Compiler.values(components, scope));
    };
  }

  static Code with(Expression.With with) {
    Code record = Compiler.compile(with.record());
    Code changes = Compiler.compile(with.changes());
    return scope -> {
      Value before = record.run(scope);
      Value change = changes.run(scope);
      if (before instanceof Value.Fields a && change instanceof Value.Fields b) {
        scope.meter().keep((long) a.fields().size() + b.fields().size(), with.at());
        Map<String, Value> fields = new LinkedHashMap<>(a.fields());
        fields.putAll(b.fields());
        return new Value.Fields(fields, a.origin());
      }
      throw new FiltreraException(
          with.at(),
          "`with` joins records, and these are "
              + ValueKind.of(before)
              + " and "
              + ValueKind.of(change));
    };
  }
}
