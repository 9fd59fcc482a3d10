package io.kassa.it.sdk;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import io.kassa.it.server.KassaServer;
import io.kassa.it.server.OnSharedServer;
import io.kassa.it.server.Pieces;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnSharedServer
class StorefrontSdkIT {
  private static final Path STOREFRONT = Pieces.place("servers").resolveSibling("storefront");

  private final KassaServer server;

  StorefrontSdkIT(KassaServer server) {
    this.server = server;
  }

  @BeforeAll
  static void install() throws IOException {
    if (!NodeTool.isInstalled()) {
      missing("Node and npm are not there, so the storefront SDK is not tried");
    }
    Files.createDirectories(STOREFRONT);
    for (String file :
        List.of("package.json", "cart.test.mjs", "events.test.mjs", "purchase.test.mjs")) {
      Path source = Pieces.place("sdk").resolve(file);
      Files.copy(source, STOREFRONT.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }
    new NodeTool(STOREFRONT, Map.of())
        .run("npm", "install", "--no-package-lock", "--no-audit", "--no-fund", "--ignore-scripts");
  }

  @ParameterizedTest
  @ValueSource(strings = {"cart.test.mjs", "events.test.mjs", "purchase.test.mjs"})
  void theUnmodifiedSdkGetsAlongWithKassa(String script) {
    new NodeTool(STOREFRONT, Map.of("KASSA_ADDRESS", server.address().toString()))
        .run("node", "--test", script);
  }

  private static void missing(String message) {
    if (Boolean.parseBoolean(System.getenv("CI"))) {
      fail(message);
    }
    abort(message);
  }
}
