package io.kassa.api.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * The server may be given work until somebody says that it is about to leave, by making the file
 * {@code kassa.leaving.file}. Nothing else changes then: what comes all the same is done. A file,
 * because whoever stops a server is on its machine, and need not log in.
 */
@Readiness
@ApplicationScoped
public class LeavingCheck implements HealthCheck {

  @Inject
  @ConfigProperty(name = "kassa.leaving.file")
  private String file;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("staying").status(!Files.exists(Path.of(file))).build();
  }
}
