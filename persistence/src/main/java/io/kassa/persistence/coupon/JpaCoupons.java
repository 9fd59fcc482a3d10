package io.kassa.persistence.coupon;

import io.kassa.domain.coupon.Coupon;
import io.kassa.domain.coupon.CouponCode;
import io.kassa.domain.coupon.Coupons;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;

@ApplicationScoped
@Transactional(TxType.MANDATORY)
class JpaCoupons implements Coupons {

  @PersistenceContext(unitName = "kassa")
  private EntityManager entityManager;

  @Override
  public Optional<Coupon> find(CouponCode code) {
    return Optional.ofNullable(entityManager.find(Coupon.class, code.code()));
  }

  @Override
  public void put(Coupon coupon) {
    entityManager.merge(coupon);
  }

  @Override
  public void countUse(CouponCode code) {
    entityManager
        .createNativeQuery("UPDATE coupon SET use_count = use_count + 1 WHERE coupon_code = ?")
        .setParameter(1, code.code())
        .executeUpdate();
  }
}
