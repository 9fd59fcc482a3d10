package io.kassa.api.error;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The body of every error. It holds both forms that clients know: the list that cart clients read,
 * and the single one that order lookup and payment components read.
 */
public record ErrorBody(List<Item> errors, Single error) {

  /**
   * One error.
   *
   * @param details names and limits for programs, where there are any
   */
  public record Item(String code, String message, Optional<Map<String, Object>> details) {}

  /** The same, in short. */
  public record Single(String code, String message) {}

  /** An error without details. */
  public static ErrorBody of(String code, String message) {
    return of(code, message, Map.of());
  }

  /** An error. */
  public static ErrorBody of(String code, String message, Map<String, Object> details) {
    return new ErrorBody(
        List.of(new Item(code, message, Optional.of(details).filter(it -> !it.isEmpty()))),
        new Single(code, message));
  }
}
