package io.kassa.playground.http;

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
  /** A target without a query, with one address for callers and browsers. */
  public static Target of(String base, String path) {
    return new Target(base, base, path, Optional.empty());
  }

  /** The path, followed by the query if there was one. */
  public String pathAndQuery() {
    return query.map(text -> path + "?" + text).orElse(path);
  }
}
