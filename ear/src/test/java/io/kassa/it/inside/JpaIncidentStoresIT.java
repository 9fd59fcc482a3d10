package io.kassa.it.inside;

import io.kassa.domain.contract.Transactions;
import io.kassa.domain.kustom.event.KustomEvents;
import io.kassa.domain.kustom.event.KustomEventsContract;
import io.kassa.domain.payment.Payments;
import io.kassa.domain.payment.dispute.Disputes;
import io.kassa.domain.payment.dispute.DisputesContract;
import io.kassa.domain.review.ReviewCases;
import io.kassa.domain.review.ReviewCasesContract;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class JpaIncidentStoresIT implements KustomEventsContract, DisputesContract, ReviewCasesContract {
  @Inject private KustomEvents events;
  @Inject private Disputes disputes;
  @Inject private ReviewCases cases;
  @Inject private Payments payments;
  @Inject private UserTransaction transaction;

  @Deployment
  static EnterpriseArchive kassa() {
    return ShippedEar.with(JpaIncidentStoresIT.class, UserTransactions.class);
  }

  @Override
  public KustomEvents kustomEvents() {
    return events;
  }

  @Override
  public Disputes disputes() {
    return disputes;
  }

  @Override
  public ReviewCases reviewCases() {
    return cases;
  }

  @Override
  public Payments payments() {
    return payments;
  }

  @Override
  public Transactions transactions() {
    return new UserTransactions(transaction);
  }
}
