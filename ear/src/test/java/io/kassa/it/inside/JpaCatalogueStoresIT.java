package io.kassa.it.inside;

import io.kassa.domain.catalogue.Products;
import io.kassa.domain.catalogue.ProductsContract;
import io.kassa.domain.contract.Transactions;
import io.kassa.domain.coupon.Coupons;
import io.kassa.domain.coupon.CouponsContract;
import io.kassa.domain.profile.CartProfiles;
import io.kassa.domain.profile.CartProfilesContract;
import io.kassa.domain.stock.SoldStockContract;
import io.kassa.domain.stock.Stock;
import io.kassa.domain.stock.StockContract;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class JpaCatalogueStoresIT
    implements ProductsContract,
        CouponsContract,
        CartProfilesContract,
        StockContract,
        SoldStockContract {
  @Inject private Products products;
  @Inject private Stock stock;
  @Inject private Coupons coupons;
  @Inject private CartProfiles profiles;
  @Inject private UserTransaction transaction;

  @Deployment
  static EnterpriseArchive kassa() {
    return ShippedEar.with(JpaCatalogueStoresIT.class, UserTransactions.class);
  }

  @Override
  public Products products() {
    return products;
  }

  @Override
  public Stock stock() {
    return stock;
  }

  @Override
  public Coupons coupons() {
    return coupons;
  }

  @Override
  public CartProfiles profiles() {
    return profiles;
  }

  @Override
  public Transactions transactions() {
    return new UserTransactions(transaction);
  }
}
