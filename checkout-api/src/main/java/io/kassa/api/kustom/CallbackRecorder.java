package io.kassa.api.kustom;

import io.kassa.domain.kustom.KustomOrderId;
import io.kassa.domain.kustom.journal.CallJournal;
import io.kassa.domain.kustom.journal.KustomCall;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Puts Kustom's calls on record, with what they were answered. */
@Provider
@OnRecord
public class CallbackRecorder implements ContainerRequestFilter, ContainerResponseFilter {

  private static final String BEGUN = CallbackRecorder.class.getName();

  /** Whoever has no token gets other answers, and leaves no trace: the table is not theirs. */
  private static final Set<Integer> ADMITTED =
      Set.of(
          Status.OK.getStatusCode(),
          Status.BAD_REQUEST.getStatusCode(),
          Status.SERVICE_UNAVAILABLE.getStatusCode());

  @Inject private CallJournal journal;

  @Override
  public void filter(ContainerRequestContext request) {
    request.setProperty(BEGUN, Instant.now());
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (ADMITTED.contains(response.getStatus())
        && request.getProperty(BEGUN) instanceof Instant begun) {
      KustomOrderId.read(request.getUriInfo().getQueryParameters().getFirst("kustom_order_id"))
          .map(orderId -> call(orderId, what(request, response), response.getStatus(), begun))
          .ifPresent(journal::note);
    }
  }

  private static KustomCall call(KustomOrderId orderId, String what, int status, Instant begun) {
    return new KustomCall(
        KustomCall.Asker.KUSTOM,
        KustomCall.Subject.order(orderId.value()),
        what,
        new KustomCall.Answer(status, Optional.empty(), Duration.between(begun, Instant.now())),
        Optional.empty(),
        begun);
  }

  private static String what(ContainerRequestContext request, ContainerResponseContext response) {
    String path = request.getUriInfo().getPath();
    String door = path.substring(path.lastIndexOf('/') + 1);
    return response.getEntity() instanceof RefusalBody refusal
        ? door + " refused: " + refusal.errorType()
        : door;
  }
}
