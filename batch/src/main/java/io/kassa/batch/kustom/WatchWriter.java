package io.kassa.batch.kustom;

import io.kassa.domain.kustom.watch.LookResult;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.util.List;
import java.util.logging.Logger;

/** Ends a chunk: what came of the looks is recorded already; the runtime counts them here. */
@Dependent
@Named("watchWriter")
public class WatchWriter extends AbstractItemWriter {

  private static final Logger LOG = Logger.getLogger(WatchWriter.class.getName());

  @Override
  public void writeItems(List<Object> results) {
    LOG.fine(
        () ->
            "Looked at %d orders at Kustom, %d of them are placed"
                .formatted(
                    results.size(), results.stream().filter(LookResult.PLACED::equals).count()));
  }
}
