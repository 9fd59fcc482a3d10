package io.kassa.domain.rulefile;

import java.util.List;
import java.util.Map;

/** What files in the rules' directory are, by the ends of their names. */
enum FileKind {
  /** Listens to hooks. */
  RULE,
  /** Says what a promotion takes off. */
  PROMOTION,
  /** Gives the rule of the same name its parameters. */
  PARAMETERS,
  /** Something else, such as notes. */
  OTHER;

  private static final Map<FileKind, List<String>> ENDINGS =
      Map.of(
          RULE, List.of(".hrl", ".hrule"),
          PROMOTION, List.of(".hdiscount", ".hrd", ".hpromo", ".hpr"),
          PARAMETERS, List.of(".hrl.properties", ".hrule.properties"));

  static FileKind of(String name) {
    return ENDINGS.entrySet().stream()
        .filter(kind -> kind.getValue().stream().anyMatch(name::endsWith))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(OTHER);
  }
}
