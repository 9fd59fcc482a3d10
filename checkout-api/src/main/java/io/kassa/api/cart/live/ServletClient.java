package io.kassa.api.cart.live;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;

/** A client whose request the server keeps open. */
record ServletClient(AsyncContext exchange) implements Client {

  @Override
  public void head(Response answer) {
    Answers.head((HttpServletResponse) exchange.getResponse(), answer);
  }

  @Override
  public void write(byte[] bytes) throws IOException {
    exchange.getResponse().getOutputStream().write(bytes);
  }

  @Override
  public void flush() throws IOException {
    exchange.getResponse().getOutputStream().flush();
  }

  @Override
  public void complete() {
    exchange.complete();
  }
}
