package io.kassa.it.server;

import java.nio.file.Path;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;

/** The EAR that ships, with a library of a merchant's beside ours. */
final class ExtendedEar {
  private static final String BEANS =
      """
      <beans xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.1" bean-discovery-mode="annotated"/>
      """;

  private ExtendedEar() {}

  static void write(Path target, Class<?>... classes) {
    JavaArchive library =
        ShrinkWrap.create(JavaArchive.class, "merchant.jar")
            .addClasses(classes)
            .addAsManifestResource(new StringAsset(BEANS), "beans.xml");
    ShrinkWrap.createFromZipFile(EnterpriseArchive.class, Pieces.ear().toFile())
        .addAsLibrary(library)
        .as(ZipExporter.class)
        .exportTo(target.toFile(), true);
  }
}
