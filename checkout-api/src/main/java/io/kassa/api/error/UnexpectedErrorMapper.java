package io.kassa.api.error;

import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.rmi.RemoteException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * What should not have happened. The caller learns an id, the log the rest. Trouble with the
 * database is told as passing: the transaction was rolled back, the same call may succeed.
 */
@Provider
public class UnexpectedErrorMapper implements ExceptionMapper<Throwable> {

  private static final Logger LOG = Logger.getLogger(UnexpectedErrorMapper.class.getName());
  private static final int RETRY_AFTER_SECONDS = 1;

  private final RejectionMapper rejections = new RejectionMapper();

  @Override
  public Response toResponse(Throwable problem) {
    Optional<Rejection> rejection = find(problem, Rejection.class);
    if (rejection.isPresent()) {
      return rejections.toResponse(rejection.get());
    }
    // A lost connection to the database has an IOException beneath it, so it is looked for first.
    boolean passing =
        find(problem, PersistenceException.class).isPresent()
            || find(problem, SQLException.class).isPresent();
    if (!passing && isAboutTheBody(problem)) {
      return rejections.toResponse(
          new Rejection(ErrorCode.INVALID_REQUEST, "The body could not be read."));
    }
    Map<String, Object> details = Map.of("errorId", logged(problem));
    return passing
        ? answer(
                Status.SERVICE_UNAVAILABLE,
                ErrorBody.of(
                    "TEMPORARILY_UNAVAILABLE", "This can't be done now; try again.", details))
            .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
            .build()
        : answer(
                Status.INTERNAL_SERVER_ERROR,
                ErrorBody.of("INTERNAL_ERROR", "Something went wrong here.", details))
            .build();
  }

  /** The container's own complaints, such as a missing transaction, are IOExceptions too. */
  private static boolean isAboutTheBody(Throwable problem) {
    return find(problem, IOException.class).isPresent()
        && find(problem, RemoteException.class).isEmpty();
  }

  private static String logged(Throwable problem) {
    String errorId = UUID.randomUUID().toString();
    LOG.log(Level.SEVERE, problem, () -> "Unexpected error " + errorId);
    return errorId;
  }

  private static Response.ResponseBuilder answer(Status status, ErrorBody body) {
    return Response.status(status).type(MediaType.APPLICATION_JSON_TYPE).entity(body);
  }

  private static <T extends Throwable> Optional<T> find(Throwable problem, Class<T> type) {
    return Stream.iterate(problem, it -> it != null, Throwable::getCause)
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst();
  }
}
