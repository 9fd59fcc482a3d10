package io.kassa.batch.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A file that holds a part of the catalogue; its name says which. */
record CatalogueFile(Path path, Kind kind) {

  /** Bytes; a larger file is refused. */
  private static final long MAX_BYTES = 50_000_000;

  /** What files there are, in the order in which they are imported. */
  enum Kind {
    PROFILES_JSON("profiles.*\\.json"),
    PRODUCTS_JSON("products.*\\.json"),
    PRODUCTS_CSV("products.*\\.csv"),
    COUPONS_JSON("coupons.*\\.json");

    private final Pattern names;

    Kind(String names) {
      this.names = Pattern.compile(names);
    }

    private static Optional<Kind> of(String name) {
      return Arrays.stream(values()).filter(kind -> kind.names.matcher(name).matches()).findFirst();
    }
  }

  static List<CatalogueFile> in(Optional<Path> directory) throws IOException {
    if (directory.isEmpty()) {
      return List.of();
    }
    try (Stream<Path> paths = Files.list(directory.get())) {
      return paths
          .flatMap(
              path ->
                  Kind.of(path.getFileName().toString()).stream()
                      .map(kind -> new CatalogueFile(path, kind)))
          .sorted(Comparator.comparing(CatalogueFile::kind).thenComparing(CatalogueFile::path))
          .toList();
    }
  }

  String name() {
    return path.getFileName().toString();
  }

  byte[] read() throws IOException {
    if (Files.size(path) > MAX_BYTES) {
      throw new IOException("larger than " + MAX_BYTES + " bytes");
    }
    return Files.readAllBytes(path);
  }
}
