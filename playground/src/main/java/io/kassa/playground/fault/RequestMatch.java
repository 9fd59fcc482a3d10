package io.kassa.playground.fault;

import io.kassa.playground.http.Request;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which requests a fault is for; an absent part fits every request.
 *
 * @param path found anywhere in the path beneath the context root
 */
public record RequestMatch(Optional<String> method, Optional<Pattern> path) {
  /** Whether the request is one of them. */
  public boolean fits(Request request) {
    return method.map(request.method()::equalsIgnoreCase).orElse(true)
        && path.map(pattern -> pattern.matcher(request.path()).find()).orElse(true);
  }
}
