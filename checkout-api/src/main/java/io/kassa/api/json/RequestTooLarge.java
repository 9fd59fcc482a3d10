package io.kassa.api.json;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response;

/** The body is larger than any request needs. */
public class RequestTooLarge extends ClientErrorException {

  RequestTooLarge(int maxBytes) {
    super(
        "The body has more than " + maxBytes + " bytes.", Response.Status.REQUEST_ENTITY_TOO_LARGE);
  }
}
