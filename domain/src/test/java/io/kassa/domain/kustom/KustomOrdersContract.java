package io.kassa.domain.kustom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every Kustom has to do, the real one, its stand-in and the one in memory. */
public interface KustomOrdersContract {

  KustomOrders kustomOrders();

  /** Lets a shopper pay the order. */
  void pay(KustomOrderId orderId);

  @Test
  default void anOrderThatWasCreatedIsReadAsItWasSent() {
    NewKustomOrder order = KustomOrderFixture.aNewOrder();
    KustomOrder created = created(order);

    KustomOrder found = read(created.orderId());

    assertThat(found.orderId()).isEqualTo(created.orderId());
    assertThat(found.status()).isEqualTo("checkout_incomplete");
    assertThat(found.isComplete()).isFalse();
    assertThat(found.market()).isEqualTo(order.market());
    assertThat(found.amounts().sellTheSameAs(order.sale().amounts())).isTrue();
    assertThat(found.merchantUrls()).isEqualTo(order.merchantUrls());
    assertThat(found.htmlSnippet()).isNotBlank();
    assertThat(created.htmlSnippet()).isNotBlank();
  }

  @Test
  default void twoOrdersGetTwoIds() {
    NewKustomOrder order = KustomOrderFixture.aNewOrder();

    assertThat(created(order).orderId()).isNotEqualTo(created(order).orderId());
  }

  @Test
  default void anOrderWhoseSumIsNotThatOfItsLinesIsRefused() {
    NewKustomOrder right = KustomOrderFixture.aNewOrder();
    NewKustomOrder wrong =
        new NewKustomOrder(
            right.cartId(),
            right.market(),
            right.locale(),
            KustomOrderFixture.toSell(oneMore(right.sale().amounts())),
            right.merchantUrls(),
            right.callbacks(),
            right.validationRequired(),
            right.contact(),
            right.externalPaymentMethods(),
            right.credentialSet());

    assertThat(kustomOrders().create(wrong).isRefusedAs(KustomRefusal.Kind.OTHER)).isTrue();
  }

  private static KustomAmounts oneMore(KustomAmounts right) {
    return new KustomAmounts(right.orderAmount() + 1, right.orderTaxAmount(), right.lines());
  }

  private static KustomUpdate oneCap() {
    return KustomOrderFixture.toSell(KustomOrderFixture.capsOnly(1));
  }

  @Test
  default void anUpdateReplacesAmountsAndLines() {
    KustomOrderId orderId = created().orderId();
    KustomAmounts caps = KustomOrderFixture.capsOnly(3);

    KustomOrder updated =
        kustomOrders().update(orderId, KustomOrderFixture.toSell(caps)).result().orElseThrow();

    assertThat(updated.amounts().sellTheSameAs(caps)).isTrue();
    assertThat(read(orderId).amounts().sellTheSameAs(caps)).isTrue();
  }

  @Test
  default void anOrderThatNobodyCreatedIsNotFound() {
    KustomOrderId nobodys = new KustomOrderId(UUID.randomUUID().toString());

    assertNotFound(kustomOrders().read(nobodys));
    assertNotFound(kustomOrders().update(nobodys, oneCap()));
    assertNotFound(kustomOrders().abort(nobodys));
    assertNotFound(kustomOrders().acknowledge(nobodys));
  }

  @Test
  default void anOrderThatIsPaidIsComplete() {
    KustomOrder order = created();

    pay(order.orderId());

    KustomOrder paid = read(order.orderId());
    assertThat(paid.isComplete()).isTrue();
    assertThat(paid.amount()).isEqualTo(order.amount());
    assertThat(paid.htmlSnippet()).isNotBlank();
  }

  @Test
  default void anOrderThatIsPaidIsKnownToOrderManagement() {
    KustomOrder order = created();
    assertNotFound(kustomOrders().readPurchase(order.orderId()));

    pay(order.orderId());

    KustomPurchase purchase = kustomOrders().readPurchase(order.orderId()).result().orElseThrow();
    assertThat(purchase.isAlive()).isTrue();
    assertThat(purchase.fraudStatus()).isEqualTo(FraudStatus.ACCEPTED);
    assertThat(purchase.order().amount()).isEqualTo(order.amount());
    assertThat(purchase.order().amounts().sellTheSameAs(order.amounts())).isTrue();
    assertThat(purchase.reference()).isPresent();
    assertThat(purchase.expiresAt()).isPresent();
  }

  @Test
  default void anOrderThatIsPaidCantBeChanged() {
    KustomOrderId orderId = created().orderId();

    pay(orderId);

    KustomAnswer<KustomOrder> update = kustomOrders().update(orderId, oneCap());
    assertThat(update.isRefusedAs(KustomRefusal.Kind.READ_ONLY)).isTrue();
    assertThat(kustomOrders().abort(orderId).isRefusedAs(KustomRefusal.Kind.READ_ONLY)).isTrue();
  }

  @Test
  default void anOpenOrderCanBeAborted() {
    KustomOrderId orderId = created().orderId();

    assertThat(kustomOrders().abort(orderId).result()).contains(orderId);
  }

  @Test
  default void anOrderThatIsPaidIsAcknowledgedAnyNumberOfTimes() {
    KustomOrderId orderId = created().orderId();
    pay(orderId);

    assertThat(kustomOrders().acknowledge(orderId).result()).contains(orderId);
    assertThat(kustomOrders().acknowledge(orderId).result()).contains(orderId);
  }

  @Test
  default void anOrderThatIsPaidTakesOurReferencesAnyNumberOfTimes() {
    KustomOrderId orderId = created().orderId();
    KustomOrders.MerchantReferences references =
        new KustomOrders.MerchantReferences("O100001", UUID.randomUUID().toString());
    pay(orderId);

    assertThat(kustomOrders().setMerchantReferences(orderId, references).result())
        .contains(orderId);
    assertThat(kustomOrders().setMerchantReferences(orderId, references).result())
        .contains(orderId);
  }

  @Test
  default void anOrderThatIsNotPaidIsNotAcknowledged() {
    KustomOrderId orderId = created().orderId();

    assertNotFound(kustomOrders().acknowledge(orderId));
  }

  private KustomOrder created() {
    return created(KustomOrderFixture.aNewOrder());
  }

  private KustomOrder created(NewKustomOrder order) {
    return kustomOrders().create(order).result().orElseThrow();
  }

  private KustomOrder read(KustomOrderId orderId) {
    return kustomOrders().read(orderId).result().orElseThrow();
  }

  private static void assertNotFound(KustomAnswer<?> answer) {
    assertThat(answer.isRefusedAs(KustomRefusal.Kind.NOT_FOUND)).isTrue();
  }
}
