package io.kassa.batch.kustom;

import io.kassa.domain.kustom.watch.LookAtKustomOrder;
import io.kassa.domain.kustom.watch.LookResult;
import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Looks at an order, and records at once what came of it, in transactions of its own. The chunk's
 * transaction holds no connection meanwhile.
 */
@Dependent
@Named("watchProcessor")
public class WatchProcessor implements ItemProcessor {

  @Inject private LookAtKustomOrder look;

  @Override
  public LookResult processItem(Object item) {
    // Nothing is how a processor says that nothing is to be written.
    return ((ClaimedOrder) item).order().map(look::look).orElse(null);
  }
}
