package io.kassa.domain.kustom.journal;

import io.kassa.domain.journal.Gathering;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Puts calls on record a moment later, so that nobody who asks Kustom waits for it. */
@ApplicationScoped
public class CallJournal {

  @Resource private ManagedScheduledExecutorService timers;
  @Inject private KeepKustomCalls keep;

  private Gathering<KustomCall> calls;

  @PostConstruct
  void begin() {
    calls = new Gathering<>(timers, keep::keep);
  }

  /** Puts it on record, by and by. */
  public void note(KustomCall call) {
    calls.add(call);
  }
}
