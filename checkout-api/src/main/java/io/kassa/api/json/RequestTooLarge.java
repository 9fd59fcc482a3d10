package io.kassa.api.json;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response;

/** The body is larger than any request needs. */
public class RequestTooLarge extends ClientErrorException {

  /** Longer numbers of bytes are too many, whatever they are. */
  private static final int MAX_DIGITS = 9;

  /**
   * Refuses a body whose declared length is over the limit of every body, for ingresses that don't
   * read it.
   *
   * @param contentLength as declared in the header; null where it is not
   */
  public static void requireSmall(String contentLength) {
    boolean large =
        contentLength != null
            && (contentLength.length() > MAX_DIGITS
                || Integer.parseInt(contentLength) > JsonBodies.MAX_BODY_BYTES);
    if (large) {
      throw new RequestTooLarge(JsonBodies.MAX_BODY_BYTES);
    }
  }

  RequestTooLarge(int maxBytes) {
    super(
        "The body has more than " + maxBytes + " bytes.", Response.Status.REQUEST_ENTITY_TOO_LARGE);
  }
}
