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
    if (find(problem, IOException.class).isPresent()) {
      return rejections.toResponse(
          new Rejection(ErrorCode.INVALID_REQUEST, "The body could not be read."));
    }
    String errorId = UUID.randomUUID().toString();
    LOG.log(Level.SEVERE, problem, () -> "Unexpected error " + errorId);
    boolean passing =
        find(problem, PersistenceException.class).isPresent()
            || find(problem, SQLException.class).isPresent();
    return passing ? answer(errorId, Status.SERVICE_UNAVAILABLE) : answer(errorId);
  }

  private static Response answer(String errorId) {
    return answer(errorId, Status.INTERNAL_SERVER_ERROR);
  }

  private static Response answer(String errorId, Status status) {
    boolean passing = status == Status.SERVICE_UNAVAILABLE;
    Response.ResponseBuilder answer =
        Response.status(status)
            .type(MediaType.APPLICATION_JSON_TYPE)
            .entity(
                ErrorBody.of(
                    passing ? "TEMPORARILY_UNAVAILABLE" : "INTERNAL_ERROR",
                    passing ? "This can't be done now; try again." : "Something went wrong here.",
                    Map.of("errorId", errorId)));
    return (passing ? answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS) : answer).build();
  }

  private static <T extends Throwable> Optional<T> find(Throwable problem, Class<T> type) {
    return Stream.iterate(problem, it -> it != null, Throwable::getCause)
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst();
  }
}
