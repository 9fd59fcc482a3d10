package io.kassa.domain.rulefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleDirectoryTest {

  @TempDir private Path directory;

  private void write(String name) throws IOException {
    Files.writeString(directory.resolve(name), "from []");
  }

  @Test
  void ofTooManyFilesTheFirstAreReadAndTheOthersNamed() throws IOException {
    for (int i = 0; i < 502; i++) {
      write("%03d.hrl".formatted(i));
    }

    RuleDirectory.Look look = new RuleDirectory(directory).look();

    assertThat(look.texts()).hasSize(500).containsKeys("000.hrl", "499.hrl");
    assertThat(look.unreadable())
        .containsOnlyKeys("500.hrl", "501.hrl")
        .containsValue("it is one of more than 500 files in the directory");
  }

  @Test
  void aDirectoryThatIsNotThereIsTold() {
    RuleDirectory none = new RuleDirectory(directory.resolve("none"));

    assertThatThrownBy(none::look).isInstanceOf(NoSuchFileException.class);
  }
}
