package io.kassa.it.server;

import io.kassa.it.shop.Merchant;
import java.util.UUID;

/** Somebody who can log in at a server, but has no role there. */
public final class Visitor {
  public static final String NAME = "visitor";

  /** Made up for each run. */
  public static final String PASSWORD = UUID.randomUUID().toString();

  private static final String REGISTRY =
      """
      <server description="Somebody who can log in, but has no role">
        <basicRegistry id="kassa-people">
          <user name="%s" password="%s"/>
        </basicRegistry>
      </server>
      """;

  private Visitor() {}

  /** Lets the visitor log in; before the start. */
  public static KassaServer mayLogInAt(KassaServer server) {
    FileTree.write(
        server.file("configDropins/defaults/visitor.xml"), REGISTRY.formatted(NAME, PASSWORD));
    return server;
  }

  /** The visitor, who tries what a merchant may do. */
  public static Merchant at(KassaServer server) {
    return new Merchant(server.address(), NAME, PASSWORD);
  }
}
