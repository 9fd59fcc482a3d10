package io.kassa.api.json;

import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import java.io.IOException;
import java.io.InputStream;

/** Bodies that are read no further than they may be long. */
public final class LimitedBody {

  private LimitedBody() {}

  /**
   * Reads a body to its end.
   *
   * @throws RequestTooLarge if it has more bytes than this
   * @throws Rejection INVALID_REQUEST if it breaks off
   */
  public static byte[] read(InputStream stream, int maxBytes) {
    try {
      byte[] body = stream.readNBytes(maxBytes + 1);
      if (body.length > maxBytes) {
        throw new RequestTooLarge(maxBytes);
      }
      return body;
    } catch (IOException broken) {
      throw new Rejection(ErrorCode.INVALID_REQUEST, "The body could not be read to its end.");
    }
  }
}
