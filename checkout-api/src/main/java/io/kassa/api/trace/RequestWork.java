package io.kassa.api.trace;

import io.kassa.domain.trace.Cause;
import io.kassa.domain.trace.TraceParent;
import io.kassa.domain.trace.Work;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Makes each request a piece of work with a correlation id: that of its header {@code traceparent},
 * or one of its own.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class RequestWork extends HttpFilter {
  private static final long serialVersionUID = 1L;

  private static final String TRACE_PARENT = "traceparent";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain others)
      throws IOException, ServletException {
    TraceParent parent =
        TraceParent.read(request.getHeader(TRACE_PARENT)).orElseGet(TraceParent::made);
    Work work = Work.begin(new Cause(parent, Optional.empty()));
    try {
      others.doFilter(request, response);
    } finally {
      work.end();
    }
  }
}
