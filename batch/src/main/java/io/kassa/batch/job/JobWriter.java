package io.kassa.batch.job;

import io.kassa.domain.job.JobDesk;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Records what attempts ended with, in the chunk's transaction. */
@Dependent
@Named("jobWriter")
public class JobWriter extends AbstractItemWriter {

  @Inject private JobDesk desk;

  @Override
  public void writeItems(List<Object> items) {
    for (Object item : items) {
      EndedJob ended = (EndedJob) item;
      desk.end(ended.attempt(), ended.outcome());
    }
  }
}
