package io.kassa.api.trace;

import io.kassa.domain.trace.Spans;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;

/**
 * Hides what proves that Kustom calls from traces, also of a request that no ingress takes: as one
 * with another method, its address holds the same token.
 */
@Provider
@PreMatching
@Priority(Priorities.USER)
public class HiddenAddress implements ContainerRequestFilter {

  /** The context's path is not in it, whether or not it begins with a slash. */
  private static final String PROVIDERS = "kustom/";

  @Inject private Spans spans;

  @Override
  public void filter(ContainerRequestContext request) {
    String path = request.getUriInfo().getPath();
    if (path.startsWith(PROVIDERS) || path.startsWith("/" + PROVIDERS)) {
      spans.hideAddress("/ingress/" + PROVIDERS);
    }
  }
}
