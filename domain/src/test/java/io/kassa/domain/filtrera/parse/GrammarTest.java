package io.kassa.domain.filtrera.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.antlr.v4.Tool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The parser is kept with the sources, because Liberty's run command generates nothing. {@code mvn
 * -pl domain antlr4:antlr4@grammar} makes it anew.
 */
class GrammarTest {
  private static final Path ROOM = Path.of("io/kassa/domain/filtrera/parse");
  private static final Path GRAMMARS = Path.of("src/main/antlr4").resolve(ROOM);
  private static final Path SOURCES = Path.of("src/main/java").resolve(ROOM);

  @Test
  void theParserIsWhatTheGrammarGives(@TempDir Path fresh) throws IOException {
    for (String name : List.of("FiltreraLexer", "FiltreraParser")) {
      generate(GRAMMARS.resolve(name + ".g4"), fresh);

      assertThat(code(fresh.resolve(name + ".java")))
          .isEqualTo(code(SOURCES.resolve(name + ".java")));
    }
  }

  private static void generate(Path grammar, Path into) {
    Tool antlr =
        new Tool(
            new String[] {
              "-o",
              into.toString(),
              "-lib",
              into.toString(),
              "-package",
              "io.kassa.domain.filtrera.parse",
              "-no-listener",
              "-no-visitor",
              grammar.toAbsolutePath().toString()
            });
    antlr.processGrammarsOnCommandLine();
    assertThat(antlr.getNumErrors()).isZero();
  }

  /** All but the first line, which tells where the grammar is. */
  private static List<String> code(Path source) throws IOException {
    List<String> lines = Files.readAllLines(source);
    return lines.subList(1, lines.size());
  }
}
