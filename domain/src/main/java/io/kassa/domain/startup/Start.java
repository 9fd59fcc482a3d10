package io.kassa.domain.startup;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Prepares the application: the server lets no request in before this is done. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN) // a migration commits by itself
public class Start {

  private static final Logger LOG = Logger.getLogger(Start.class.getName());

  @Inject @Any private Instance<Preparation> preparations;

  @PostConstruct
  void run() {
    preparations.stream()
        .sorted(Comparator.comparingInt(Preparation::order))
        .forEach(Start::prepare);
  }

  private static void prepare(Preparation preparation) {
    try {
      preparation.prepare();
    } catch (RuntimeException problem) {
      LOG.severe(() -> "Kassa can't start: " + problem.getMessage());
      LOG.log(Level.FINE, "Why it can't", problem);
      throw new Unprepared(problem.getMessage());
    }
  }
}
