package io.kassa.api.cart.live;

import jakarta.ws.rs.core.Response;
import java.io.IOException;

/** Whoever is at the other end of a stream. Used by one thread at a time. */
interface Client {

  /** Turns the stream into this answer, before anything was written; its body is written after. */
  void head(Response answer);

  /**
   * Writes and waits until it is on its way.
   *
   * @throws IOException if the client is gone, or takes nothing for longer than the server waits
   */
  void write(byte[] bytes) throws IOException;

  /** Sends what was written. */
  void flush() throws IOException;

  /** Says good bye. */
  void complete();
}
