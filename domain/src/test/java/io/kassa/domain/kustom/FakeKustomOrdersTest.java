package io.kassa.domain.kustom;

class FakeKustomOrdersTest implements KustomOrdersContract {

  private final FakeKustomOrders kustom = new FakeKustomOrders();

  @Override
  public KustomOrders kustomOrders() {
    return kustom;
  }

  @Override
  public void pay(KustomOrderId orderId) {
    kustom.pay(orderId, KustomAddressFixture.kimInStockholm());
  }
}
