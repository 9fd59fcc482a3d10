package io.kassa.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Every class that ships or stands in for Kustom, as it was compiled. */
final class Rooms {

  private static final List<String> MODULES =
      List.of("domain", "persistence", "batch", "checkout-api", "playground");

  static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPaths(
              MODULES.stream().map(module -> Path.of("..", module, "target", "classes")).toList());

  private Rooms() {}

  /** A pattern for a package and all beneath it; fails if there is no class in it. */
  static String notEmpty(String root) {
    boolean inhabited =
        ALL.stream()
            .map(JavaClass::getPackageName)
            .anyMatch(name -> name.equals(root) || name.startsWith(root + "."));
    assertThat(inhabited).as("a rule about %s, where nothing lives, can't fail", root).isTrue();
    return root + "..";
  }

  /** The same for several. */
  static String[] notEmpty(String... roots) {
    return Stream.of(roots).map(Rooms::notEmpty).toArray(String[]::new);
  }
}
