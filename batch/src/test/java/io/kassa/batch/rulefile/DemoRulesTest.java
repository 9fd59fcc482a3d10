package io.kassa.batch.rulefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.rulefile.RuleDirectory;
import io.kassa.domain.rulefile.RuleFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DemoRulesTest {

  private static final Path DEMO =
      Path.of("..", "liberty-config", "src", "main", "liberty", "config", "demo-rules");

  @Test
  void theDemosRulesWork() throws IOException {
    Map<String, String> texts = new RuleDirectory(DEMO).texts();

    assertThat(texts).isNotEmpty();
    texts.forEach((name, text) -> assertThat(RuleFile.read(name, text).hooks()).isNotEmpty());
  }
}
