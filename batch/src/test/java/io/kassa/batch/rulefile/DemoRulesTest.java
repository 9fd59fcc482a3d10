package io.kassa.batch.rulefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.rulefile.PromotionFile;
import io.kassa.domain.rulefile.RuleDirectory;
import io.kassa.domain.rulefile.RuleFile;
import io.kassa.domain.rulefile.RuleText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DemoRulesTest {

  private static final Path DEMO =
      Path.of("..", "liberty-config", "src", "main", "liberty", "config", "demo-rules");

  @Test
  void theDemosRulesWork() throws IOException {
    Map<String, RuleText> rules = new RuleDirectory(DEMO).rules();

    assertThat(rules).isNotEmpty();
    rules.forEach((name, text) -> assertThat(RuleFile.read(name, text).hooks()).isNotEmpty());
  }

  @Test
  void theDemosPromotionsWork() throws IOException {
    Map<String, String> promotions = new RuleDirectory(DEMO).promotions();

    assertThat(promotions).isNotEmpty();
    promotions.forEach(
        (name, text) -> assertThat(PromotionFile.read(name, text).name()).isEqualTo(name));
  }
}
