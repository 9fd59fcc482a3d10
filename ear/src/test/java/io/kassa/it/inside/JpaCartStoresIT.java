package io.kassa.it.inside;

import io.kassa.domain.cart.Carts;
import io.kassa.domain.cart.CartsContract;
import io.kassa.domain.contract.Transactions;
import io.kassa.domain.kustom.KustomCheckouts;
import io.kassa.domain.kustom.KustomCheckoutsContract;
import io.kassa.domain.kustom.externalpayment.Handoffs;
import io.kassa.domain.kustom.externalpayment.HandoffsContract;
import io.kassa.domain.payment.Payments;
import io.kassa.domain.payment.PaymentsContract;
import io.kassa.domain.profile.CartProfiles;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class JpaCartStoresIT
    implements CartsContract, KustomCheckoutsContract, HandoffsContract, PaymentsContract {
  @Inject private Carts carts;
  @Inject private CartProfiles profiles;
  @Inject private KustomCheckouts kustomCheckouts;
  @Inject private Handoffs handoffs;
  @Inject private Payments payments;
  @Inject private UserTransaction transaction;

  @Deployment
  static EnterpriseArchive kassa() {
    return ShippedEar.with(JpaCartStoresIT.class, UserTransactions.class);
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
  public Handoffs handoffs() {
    return handoffs;
  }

  @Override
  public KustomCheckouts kustomCheckouts() {
    return kustomCheckouts;
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
