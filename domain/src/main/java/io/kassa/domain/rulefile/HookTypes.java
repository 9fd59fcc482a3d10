package io.kassa.domain.rulefile;

import io.kassa.domain.filtrera.Script;
import io.kassa.domain.filtrera.Vocabulary;
import io.kassa.domain.filtrera.syntax.Definition;
import io.kassa.domain.filtrera.syntax.Type;
import io.kassa.domain.filtrera.value.Value;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The hooks that rules may listen to, and the types that they may name. */
final class HookTypes {

  private static final String FILE = "hooks.hrl";

  /** Of what never happens here, so that rules load that listen to something else, too. */
  private static final Set<String> SILENT = Set.of("OnOrderDeleted");

  private static final Map<String, Type> TYPES = read();
  private static final Vocabulary RULES = Vocabulary.of(TYPES, told());
  private static final Vocabulary PROMOTIONS =
      new Vocabulary(TYPES, told(), PromotionWords.types());

  private HookTypes() {}

  private static Map<String, Type> read() {
    try (InputStream file = HookTypes.class.getResourceAsStream(FILE)) {
      return Map.copyOf(Script.types(new String(file.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Map<String, Type> all() {
    return TYPES;
  }

  /** The types that a file may name: those of hooks, and its own. */
  static Map<String, Type> with(Script script) {
    Map<String, Type> types = new HashMap<>(TYPES);
    for (Definition definition : script.program().definitions()) {
      if (definition instanceof Definition.TypeName own) {
        types.put(own.name(), own.type());
      }
    }
    return types;
  }

  /** What rules may name. */
  static Vocabulary vocabulary() {
    return RULES;
  }

  /** What promotions may name: the same types, and the words of their runtime. */
  static Vocabulary vocabularyOfPromotions() {
    return PROMOTIONS;
  }

  /**
   * The types as far as values are told apart by them: a hook is told by its name alone, and what
   * is in an order by the id that it has.
   */
  private static Map<String, Type> told() {
    Map<String, Type> told = new HashMap<>(TYPES);
    names().forEach(name -> told.put(name, only(name, "hook")));
    told.put("Delivery", only("Delivery", "deliveryId"));
    told.put("OrderLine", only("OrderLine", "orderLineId"));
    return told;
  }

  private static Type only(String name, String field) {
    return new Type.Shape(List.of(((Type.Shape) TYPES.get(name)).field(field).orElseThrow()));
  }

  /** What a hook of this name gives. */
  static Optional<Type> of(String hook) {
    return Optional.ofNullable(TYPES.get(hook)).filter(it -> names(it).equals(Set.of(hook)));
  }

  /** Whether a hook of this name is known, but never fires here. */
  static boolean isSilent(String hook) {
    return SILENT.contains(hook);
  }

  /** The names of all hooks. */
  static List<String> names() {
    return TYPES.keySet().stream().filter(name -> of(name).isPresent()).sorted().toList();
  }

  /** The names of the hooks that an input of a type comes from. */
  static Set<String> names(Type type) {
    return names(type, TYPES);
  }

  /**
   * The names of the hooks that an input of a type comes from.
   *
   * @param types those that the type may name; each is looked at once, however often it is named
   */
  static Set<String> names(Type type, Map<String, Type> types) {
    Set<String> names = new LinkedHashSet<>();
    gather(type, new HashMap<>(types), names);
    return names;
  }

  private static void gather(Type type, Map<String, Type> unseen, Set<String> names) {
    if (type instanceof Type.Named named) {
      Optional.ofNullable(unseen.remove(named.name())).ifPresent(it -> gather(it, unseen, names));
    } else if (type instanceof Type.Union union) {
      union.members().forEach(member -> gather(member, unseen, names));
    } else if (type instanceof Type.Shape shape) {
      shape.field("hook").ifPresent(field -> names.addAll(texts(field.type())));
    }
  }

  private static Set<String> texts(Type type) {
    Set<String> texts = new LinkedHashSet<>();
    if (type instanceof Type.Only only && only.value() instanceof Value.Text text) {
      texts.add(text.text());
    } else if (type instanceof Type.Union union) {
      union.members().forEach(member -> texts.addAll(texts(member)));
    }
    return texts;
  }
}
