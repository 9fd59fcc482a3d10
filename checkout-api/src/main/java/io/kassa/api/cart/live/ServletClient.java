package io.kassa.api.cart.live;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A client whose request the server keeps open. */
final class ServletClient implements Client {

  private final AsyncContext exchange;
  private final ServletOutputStream output;
  private boolean begun;

  ServletClient(AsyncContext exchange) {
    this.exchange = exchange;
    try {
      this.output = exchange.getResponse().getOutputStream();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  @Override
  public void head(Response answer) {
    Answers.head((HttpServletResponse) exchange.getResponse(), answer);
  }

  @Override
  public void write(byte[] bytes) throws IOException {
    if (!begun) {
      begun = true;
      output.flush(); // the server passes over the first one
    }
    output.write(bytes);
  }

  @Override
  public void flush() throws IOException {
    output.flush();
  }

  @Override
  public void complete() {
    exchange.complete();
  }
}
