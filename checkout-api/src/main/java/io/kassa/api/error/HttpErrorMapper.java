package io.kassa.api.error;

import io.kassa.domain.error.Rejection;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;

/** What JAX-RS itself refuses: no such path, wrong method, wrong media type, too large. */
@Provider
public class HttpErrorMapper implements ExceptionMapper<WebApplicationException> {

  private static final Map<Integer, ErrorBody> BODIES =
      Map.of(
          Status.NOT_FOUND.getStatusCode(),
          ErrorBody.of("NOT_FOUND", "There is nothing at this address."),
          Status.METHOD_NOT_ALLOWED.getStatusCode(),
          ErrorBody.of("METHOD_NOT_ALLOWED", "This address is not used with this method."),
          Status.NOT_ACCEPTABLE.getStatusCode(),
          ErrorBody.of("NOT_ACCEPTABLE", "The answer is application/json."),
          Status.UNSUPPORTED_MEDIA_TYPE.getStatusCode(),
          ErrorBody.of("UNSUPPORTED_MEDIA_TYPE", "The body has to be application/json."),
          Status.REQUEST_ENTITY_TOO_LARGE.getStatusCode(),
          ErrorBody.of("REQUEST_TOO_LARGE", "The body is too large."));

  private static final ErrorBody UNREADABLE =
      ErrorBody.of("INVALID_REQUEST", "The request can't be read.");

  private final RejectionMapper rejections = new RejectionMapper();

  @Override
  public Response toResponse(WebApplicationException refused) {
    if (refused.getCause() instanceof Rejection rejection) {
      return rejections.toResponse(rejection);
    }
    int status = refused.getResponse().getStatus();
    Response.ResponseBuilder answer =
        Response.status(status)
            .type(MediaType.APPLICATION_JSON_TYPE)
            .entity(BODIES.getOrDefault(status, UNREADABLE));
    String allow = refused.getResponse().getHeaderString(HttpHeaders.ALLOW);
    return (allow == null ? answer : answer.header(HttpHeaders.ALLOW, allow)).build();
  }
}
