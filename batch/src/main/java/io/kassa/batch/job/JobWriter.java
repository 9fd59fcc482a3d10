package io.kassa.batch.job;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.util.List;
import java.util.logging.Logger;

/** Ends a chunk. What became of its jobs is recorded already; the runtime counts them here. */
@Dependent
@Named("jobWriter")
public class JobWriter extends AbstractItemWriter {

  private static final Logger LOG = Logger.getLogger(JobWriter.class.getName());

  @Override
  public void writeItems(List<Object> jobs) {
    LOG.finest(() -> "A chunk of " + jobs.size() + " jobs ends");
  }
}
