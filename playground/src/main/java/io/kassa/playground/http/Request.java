package io.kassa.playground.http;

/**
 * One request.
 *
 * @param method in upper case
 * @param body the text sent, empty when there was none
 */
public record Request(String method, Target target, Headers headers, String body) {
  /** The path beneath the context root, beginning with a slash. */
  public String path() {
    return target.path();
  }

  /** Whether anything but white space was sent. */
  public boolean hasBody() {
    return !body.isBlank();
  }
}
