package io.kassa.it.inside;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.kustom.KustomAnswer;
import io.kassa.domain.kustom.KustomOrder;
import io.kassa.domain.kustom.KustomOrderFixture;
import io.kassa.domain.kustom.KustomOrderId;
import io.kassa.domain.kustom.KustomOrders;
import io.kassa.domain.kustom.KustomOrdersContract;
import io.kassa.domain.kustom.KustomRefusal;
import io.kassa.domain.kustom.settings.KustomSettings;
import io.kassa.it.shop.Asked;
import io.kassa.it.shop.Fault;
import io.kassa.it.shop.StandIn;
import jakarta.inject.Inject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class RestKustomOrdersIT implements KustomOrdersContract {
  private static final String ORDERS = "/checkout/v3/orders";

  @Inject private KustomOrders kustomOrders;
  @Inject private KustomSettings settings;

  @Deployment
  static EnterpriseArchive kassa() {
    return ShippedEar.withTestLanguage(RestKustomOrdersIT.class);
  }

  @Override
  public KustomOrders kustomOrders() {
    return kustomOrders;
  }

  @Override
  public void pay(KustomOrderId orderId) {
    standIn().paysUnasked(orderId.value());
  }

  @Test
  void aCreationWhoseAnswerIsLostIsNeitherDoneNorRefused() {
    standIn()
        .during(
            Fault.lostAnswer().of("POST", ORDERS),
            () -> assertThat(create()).isInstanceOf(KustomAnswer.Unknown.class));
  }

  @Test
  void aCreationIsNotRepeatedByItself() {
    var order = KustomOrderFixture.aNewOrder();
    standIn()
        .during(Fault.lostAnswer().of("POST", ORDERS).times(1), () -> kustomOrders.create(order));

    assertThat(standIn().askedAbout(order.cartId().toString())).hasSize(1);
  }

  @Test
  void anOutageIsNeitherDoneNorRefused() {
    KustomOrderId orderId = created();
    standIn()
        .during(
            Fault.status(503).of("GET", ORDERS),
            () -> assertThat(kustomOrders.read(orderId)).isInstanceOf(KustomAnswer.Unknown.class));
  }

  @Test
  void aReadIsRepeatedAFewTimes() {
    KustomOrderId orderId = created();
    standIn()
        .during(
            Fault.status(503).of("GET", ORDERS).times(2),
            () -> assertThat(kustomOrders.read(orderId)).isInstanceOf(KustomAnswer.Done.class));

    assertThat(standIn().askedAbout(orderId.value()))
        .extracting(Asked::status)
        .endsWith(503, 503, 200);
  }

  @Test
  void aFirewallThatLetsNobodyInSaysNothingAboutTheOrder() {
    KustomOrderId orderId = created();
    standIn()
        .during(
            Fault.firewall().of("GET", ORDERS),
            () -> {
              KustomAnswer<KustomOrder> answer = kustomOrders.read(orderId);

              assertThat(answer.isRefusedAs(KustomRefusal.Kind.NOT_LET_IN)).isTrue();
            });
  }

  @Test
  void anEmptyNotFoundIsNotFoundToo() {
    KustomOrderId orderId = created();
    standIn()
        .during(
            Fault.status(404).of("GET", ORDERS),
            () ->
                assertThat(kustomOrders.read(orderId).isRefusedAs(KustomRefusal.Kind.NOT_FOUND))
                    .isTrue());
  }

  private KustomOrderId created() {
    return create().result().orElseThrow().orderId();
  }

  private KustomAnswer<KustomOrder> create() {
    return kustomOrders.create(KustomOrderFixture.aNewOrder());
  }

  /** It runs in this very server. */
  private StandIn standIn() {
    return new StandIn(settings.publicAddress());
  }
}
