package io.kassa.api.error;

import io.kassa.domain.error.ErrorKind;
import io.kassa.domain.error.Rejection;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What was refused, as an answer. */
@Provider
public class RejectionMapper implements ExceptionMapper<Rejection> {

  private static final int RETRY_AFTER_SECONDS = 1;

  @Override
  public Response toResponse(Rejection rejection) {
    Response.ResponseBuilder answer =
        Response.status(status(rejection.code().kind()))
            .type(MediaType.APPLICATION_JSON_TYPE)
            .entity(
                ErrorBody.of(rejection.code().name(), rejection.getMessage(), rejection.details()));
    if (rejection.code().kind() == ErrorKind.UNAVAILABLE) {
      answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
    } else if (rejection.code().kind() == ErrorKind.TOO_OFTEN) {
      answer.header(
          HttpHeaders.RETRY_AFTER,
          rejection.details().getOrDefault("retryAfterSeconds", RETRY_AFTER_SECONDS));
    }
    return answer.build();
  }

  private static Status status(ErrorKind kind) {
    return switch (kind) {
      case INVALID -> Status.BAD_REQUEST;
      case ABSENT -> Status.NOT_FOUND;
      case UNAUTHENTICATED -> Status.UNAUTHORIZED;
      case FORBIDDEN -> Status.FORBIDDEN;
      case CONFLICT -> Status.CONFLICT;
      case TOO_OFTEN -> Status.TOO_MANY_REQUESTS;
      case UNAVAILABLE, PROVIDER_UNAVAILABLE -> Status.SERVICE_UNAVAILABLE;
      case PROVIDER_REFUSED -> Status.BAD_GATEWAY;
    };
  }
}
