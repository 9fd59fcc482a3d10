package io.kassa.domain.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.contract.Transactions;
import io.kassa.domain.time.MovableClock;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of imported files has to do. */
public interface ImportedFilesContract {

  ImportedFiles files();

  Transactions transactions();

  @Test
  default void aFileThatWasNotImportedIsNotThere() {
    assertThat(contains(aVersion(aName(), "a"))).isFalse();
  }

  @Test
  default void aVersionIsThereOnceItIsImported() {
    String name = aName();

    put(aVersion(name, "a"));

    assertThat(contains(aVersion(name, "a"))).isTrue();
    assertThat(contains(aVersion(name, "b"))).isFalse();
    assertThat(contains(aVersion(aName(), "a"))).isFalse();
  }

  @Test
  default void onlyTheVersionThatWasImportedLastIsThere() {
    String name = aName();
    put(aVersion(name, "a"));

    put(aVersion(name, "b"));

    assertThat(contains(aVersion(name, "a"))).isFalse();
    assertThat(contains(aVersion(name, "b"))).isTrue();
  }

  @Test
  default void theSameVersionMayBeImportedAgain() {
    String name = aName();
    put(aVersion(name, "a"));

    put(aVersion(name, "a"));

    assertThat(contains(aVersion(name, "a"))).isTrue();
  }

  private void put(FileVersion version) {
    transactions().run(() -> files().put(version, MovableClock.START));
  }

  private boolean contains(FileVersion version) {
    return transactions().in(() -> files().contains(version));
  }

  private static String aName() {
    return "products-" + UUID.randomUUID() + ".json";
  }

  private static FileVersion aVersion(String name, String digit) {
    return new FileVersion(name, digit.repeat(64));
  }
}
