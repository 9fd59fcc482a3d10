package io.kassa.it.inside;

import io.kassa.it.server.ArquillianDirectory;
import org.jboss.arquillian.container.spi.event.container.BeforeSetup;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;

/** Lays the server out before Arquillian looks for it. */
public class InsideServer implements LoadableExtension {

  @Override
  public void register(ExtensionBuilder builder) {
    builder.observer(LayOut.class);
  }

  /** Observes Arquillian. */
  public static class LayOut {
    void layOut(@Observes BeforeSetup event) {
      ArquillianDirectory.layOut("inside");
    }
  }
}
