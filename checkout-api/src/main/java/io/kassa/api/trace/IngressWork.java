package io.kassa.api.trace;

import io.kassa.domain.field.UuidText;
import io.kassa.domain.trace.Cause;
import io.kassa.domain.trace.Spans;
import io.kassa.domain.trace.TraceParent;
import io.kassa.domain.trace.Work;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import java.util.UUID;

/**
 * Says of a request, once its ingress is found, which cart it is about, and makes the server's span
 * its cause. What proves that a provider calls is hidden from traces.
 */
@Provider
@Priority(Priorities.USER)
public class IngressWork implements ContainerRequestFilter {

  private static final String PROVIDERS = "kustom/";

  @Inject private Spans spans;
  @Context private ResourceInfo ingress;

  @Override
  public void filter(ContainerRequestContext request) {
    String path = ingress.getResourceClass().getAnnotation(Path.class).value();
    if (path.startsWith(PROVIDERS)) {
      spans.hideAddress("/ingress/" + path);
    }
    Optional<String> cartId =
        UuidText.read(request.getUriInfo().getPathParameters().getFirst("cartId"))
            .map(UUID::toString);
    spans
        .current()
        .or(IngressWork::causeSoFar)
        .ifPresent(parent -> Work.isFor(new Cause(parent, cartId)));
  }

  private static Optional<TraceParent> causeSoFar() {
    return Work.cause().map(Cause::parent);
  }
}
