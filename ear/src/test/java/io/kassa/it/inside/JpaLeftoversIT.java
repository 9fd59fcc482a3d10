package io.kassa.it.inside;

import io.kassa.domain.cart.Carts;
import io.kassa.domain.contract.Transactions;
import io.kassa.domain.job.Jobs;
import io.kassa.domain.kustom.KustomCheckouts;
import io.kassa.domain.kustom.event.KustomEvents;
import io.kassa.domain.profile.CartProfiles;
import io.kassa.domain.retention.Leftovers;
import io.kassa.domain.retention.LeftoversContract;
import io.kassa.domain.review.ReviewCases;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class JpaLeftoversIT implements LeftoversContract {
  @Inject private Leftovers leftovers;
  @Inject private Carts carts;
  @Inject private CartProfiles profiles;
  @Inject private KustomCheckouts checkouts;
  @Inject private Jobs jobs;
  @Inject private KustomEvents events;
  @Inject private ReviewCases cases;
  @Inject private UserTransaction transaction;

  @Deployment
  static EnterpriseArchive kassa() {
    return ShippedEar.with(JpaLeftoversIT.class, UserTransactions.class);
  }

  @Override
  public Leftovers leftovers() {
    return leftovers;
  }

  @Override
  public Carts carts() {
    return carts;
  }

  @Override
  public CartProfiles profiles() {
    return profiles;
  }

  @Override
  public KustomCheckouts kustomCheckouts() {
    return checkouts;
  }

  @Override
  public Jobs jobs() {
    return jobs;
  }

  @Override
  public KustomEvents kustomEvents() {
    return events;
  }

  @Override
  public ReviewCases reviewCases() {
    return cases;
  }

  @Override
  public Transactions transactions() {
    return new UserTransactions(transaction);
  }
}
