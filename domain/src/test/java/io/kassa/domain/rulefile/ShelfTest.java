package io.kassa.domain.rulefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ShelfTest {

  private final Shelf<String, String> shelf = new Shelf<>("rule", ShelfTest::read);

  private static String read(String name, String text) {
    if (text.equals("defect")) {
      throw new IllegalStateException("nobody thought of " + name);
    } else if (text.equals("deep")) {
      throw new StackOverflowError();
    }
    return text;
  }

  @Test
  void aFileThatMakesTheReaderFailStopsNoOther() {
    shelf.load(Map.of("a", "one", "b", "two", "c", "three"));
    shelf.load(Map.of("a", "defect", "b", "deep", "c", "four", "d", "defect"));

    assertThat(shelf.held()).containsExactly("one", "two", "four");
    assertThat(shelf.broken()).isEqualTo(3);
    assertThat(shelf.working()).isEqualTo(1);
  }
}
