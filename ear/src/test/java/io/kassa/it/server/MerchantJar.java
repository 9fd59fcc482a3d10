package io.kassa.it.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A jar with classes of a merchant, such as rules, among the libraries of an EAR, where they
 * belong.
 */
final class MerchantJar {
  private static final String BEANS =
      """
      <beans xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.1" bean-discovery-mode="annotated"/>
      """;

  private MerchantJar() {}

  /** Puts classes into an EAR, as a jar that brings beans. */
  static void addTo(Path ear, Class<?>... classes) {
    try (FileSystem archive = FileSystems.newFileSystem(ear);
        ZipOutputStream jar =
            new ZipOutputStream(Files.newOutputStream(archive.getPath("lib", "merchant.jar")))) {
      write(jar, "META-INF/beans.xml", BEANS.getBytes(StandardCharsets.UTF_8));
      for (Class<?> type : classes) {
        String name = type.getName().replace('.', '/') + ".class";
        try (InputStream content = type.getClassLoader().getResourceAsStream(name)) {
          write(jar, name, content.readAllBytes());
        }
      }
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private static void write(ZipOutputStream jar, String name, byte[] content) throws IOException {
    jar.putNextEntry(new ZipEntry(name));
    jar.write(content);
    jar.closeEntry();
  }
}
