package io.kassa.api.error;

import jakarta.ws.rs.core.Response;

/** Errors as answers, for what is not answered through JAX-RS. */
public final class ErrorResponses {

  private static final UnexpectedErrorMapper MAPPER = new UnexpectedErrorMapper();

  private ErrorResponses() {}

  /** The answer to what was refused or went wrong; its entity is an {@link ErrorBody}. */
  public static Response of(Throwable problem) {
    return MAPPER.toResponse(problem);
  }
}
