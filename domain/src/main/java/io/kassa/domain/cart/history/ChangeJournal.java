package io.kassa.domain.cart.history;

import io.kassa.domain.cart.CartChanged;
import io.kassa.domain.journal.Gathering;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Puts changes on record a moment after their commit, so that no shopper waits for it. */
@ApplicationScoped
public class ChangeJournal {

  @Resource private ManagedScheduledExecutorService timers;
  @Inject private KeepCartChanges keep;

  private Gathering<NotedChange> changes;

  @PostConstruct
  void begin() {
    changes = new Gathering<>(timers, keep::keep);
  }

  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) CartChanged change) {
    changes.add(NotedChange.of(change));
  }
}
