package io.kassa.domain.trace;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import java.util.Optional;

/** The server's spans. */
final class OpenTelemetrySpans implements Spans {

  private static final String HIDDEN = "hidden";

  private final Tracer tracer;

  OpenTelemetrySpans(Tracer tracer) {
    this.tracer = tracer;
  }

  @Override
  public Optional<TraceParent> current() {
    SpanContext span = Span.current().getSpanContext();
    return span.isValid()
        ? Optional.of(new TraceParent(span.getTraceId(), span.getSpanId(), span.isSampled()))
        : Optional.empty();
  }

  @Override
  public void within(String name, TraceParent cause, Runnable work) {
    Span span =
        tracer
            .spanBuilder(name)
            .setSpanKind(SpanKind.CONSUMER)
            .setParent(Context.root().with(Span.wrap(remote(cause))))
            .startSpan();
    try {
      Context.root().with(span).wrap(work).run();
    } finally {
      span.end();
    }
  }

  @Override
  public void hideAddress(String template) {
    Span.current().setAttribute("url.path", template).setAttribute("url.query", HIDDEN);
  }

  private static SpanContext remote(TraceParent cause) {
    return SpanContext.createFromRemoteParent(
        cause.traceId(),
        cause.spanId(),
        cause.sampled() ? TraceFlags.getSampled() : TraceFlags.getDefault(),
        TraceState.getDefault());
  }
}
