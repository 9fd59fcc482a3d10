package io.kassa.domain.trace;

import java.util.Optional;

/**
 * The spans of this server's traces. A job's span is a child of the span that scheduled it, not
 * linked with it: each job has one cause, so that one trace leads from the ingress to the provider.
 * Where telemetry is off, nothing is kept and nothing costs.
 */
public interface Spans {

  /** The span that this thread is in. */
  Optional<TraceParent> current();

  /** Does something as a span of its own beneath its cause. */
  void within(String name, TraceParent cause, Runnable work);

  /**
   * Hides the address of this thread's request, in which something stands that proves who calls.
   *
   * @param template what is shown of the path instead; of the query nothing is
   */
  void hideAddress(String template);
}
