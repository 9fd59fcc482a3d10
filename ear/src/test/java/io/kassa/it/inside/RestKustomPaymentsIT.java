package io.kassa.it.inside;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.kustom.KustomAnswer;
import io.kassa.domain.kustom.KustomOrderFixture;
import io.kassa.domain.kustom.KustomOrderId;
import io.kassa.domain.kustom.KustomOrders;
import io.kassa.domain.kustom.KustomPayments;
import io.kassa.domain.kustom.KustomPaymentsContract;
import io.kassa.domain.kustom.KustomRefusal;
import io.kassa.domain.kustom.settings.KustomSettings;
import io.kassa.it.shop.Fault;
import io.kassa.it.shop.StandIn;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class RestKustomPaymentsIT implements KustomPaymentsContract {
  @Inject private KustomPayments kustomPayments;
  @Inject private KustomOrders kustomOrders;
  @Inject private KustomSettings settings;

  @Deployment
  static EnterpriseArchive kassa() {
    return ShippedEar.withTestLanguage(RestKustomPaymentsIT.class);
  }

  @Override
  public KustomPayments kustomPayments() {
    return kustomPayments;
  }

  @Override
  public KustomOrderId aBoughtOrder() {
    KustomOrderId orderId =
        kustomOrders.create(KustomOrderFixture.aNewOrder()).result().orElseThrow().orderId();
    standIn().paysUnasked(orderId.value());
    return orderId;
  }

  @Test
  void aLostAnswerAnOutageAndATryLaterAreNeitherDoneNorRefused() {
    KustomOrderId orderId = aBoughtOrder();
    for (Fault fault :
        new Fault[] {Fault.lostAnswer(), Fault.status(503), Fault.status(429), Fault.status(409)}) {
      standIn()
          .during(
              fault.of("POST", "/cancel"),
              () ->
                  assertThat(kustomPayments.cancel(orderId, UUID.randomUUID()))
                      .isInstanceOf(KustomAnswer.Unknown.class));
    }
  }

  @Test
  void aWallSaysNothingAboutTheOrder() {
    KustomOrderId orderId = aBoughtOrder();
    standIn()
        .during(
            Fault.firewall().of("POST", "/cancel"),
            () ->
                assertThat(
                        kustomPayments
                            .cancel(orderId, UUID.randomUUID())
                            .isRefusedAs(KustomRefusal.Kind.NOT_LET_IN))
                    .isTrue());
  }

  /** It runs in this very server. */
  private StandIn standIn() {
    return new StandIn(settings.publicAddress());
  }
}
