package io.kassa.domain.trace;

import io.opentelemetry.api.trace.Tracer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.spi.CDI;
import java.util.logging.Logger;

/**
 * Gives the server's spans to whoever injects {@link Spans}. A server shows OpenTelemetry only to
 * applications whose class loader may see third parties; on another there are none.
 */
@ApplicationScoped
public class SpansProducer {

  private static final Logger LOG = Logger.getLogger(SpansProducer.class.getName());

  @Produces
  @ApplicationScoped
  Spans spans() {
    try {
      return OfServer.spans();
    } catch (LinkageError unseen) {
      LOG.config(() -> "This application sees no telemetry: " + unseen.getMessage());
      return new NoSpans();
    }
  }

  /** Apart, because nothing that cannot be seen may be named above. */
  private static final class OfServer {

    private OfServer() {}

    static Spans spans() {
      Instance<Tracer> tracer = CDI.current().select(Tracer.class);
      return tracer.isResolvable() ? new OpenTelemetrySpans(tracer.get()) : new NoSpans();
    }
  }
}
