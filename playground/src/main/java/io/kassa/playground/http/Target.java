package io.kassa.playground.http;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a request was sent to.
 *
 * @param base address of the context root as the caller sees it, without a trailing slash, for
 *     example {@code http://localhost:9080/playground}
 * @param pages the same for a shopper's browser; Kustom's iframe has a host of its own
 * @param path beneath the base, beginning with a slash
 * @param query without the question mark
 */
public record Target(String base, String pages, String path, Optional<String> query) {
  /** A target with one address for callers and browsers. */
  public static Target of(String base, String pathAndQuery) {
    String[] parts = pathAndQuery.split("\\?", 2);
    Optional<String> query = parts.length == 2 ? Optional.of(parts[1]) : Optional.empty();
    return new Target(base, base, parts[0], query);
  }

  /** The value of the first parameter of this name in the query, as it stands there. */
  public Optional<String> parameter(String name) {
    return Arrays.stream(query.orElse("").split("&"))
        .filter(pair -> pair.startsWith(name + "="))
        .map(pair -> pair.substring(name.length() + 1))
        .findFirst();
  }

  /** The path, followed by the query if there was one. */
  public String pathAndQuery() {
    return query.map(text -> path + "?" + text).orElse(path);
  }
}
