package io.kassa.domain.error;

import jakarta.ejb.ApplicationException;
import java.util.Map;

/**
 * A command that is refused: it has changed nothing, its transaction is rolled back. The message is
 * shown to the caller, so it holds neither secrets nor personal data.
 */
@ApplicationException(rollback = true)
public class Rejection extends RuntimeException {

  private final ErrorCode code;
  private final transient Map<String, Object> details;

  public Rejection(ErrorCode code, String message) {
    this(code, message, Map.of());
  }

  /**
   * @param details what a program may want to know beside the message: names and limits
   */
  public Rejection(ErrorCode code, String message, Map<String, Object> details) {
    super(message);
    this.code = code;
    this.details = Map.copyOf(details);
  }

  public ErrorCode code() {
    return code;
  }

  public Map<String, Object> details() {
    return details;
  }
}
