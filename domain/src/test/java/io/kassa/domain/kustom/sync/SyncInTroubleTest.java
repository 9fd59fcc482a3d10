package io.kassa.domain.kustom.sync;

import static io.kassa.domain.kustom.FakeKustomOrders.Call.UPDATE;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.job.JobState;
import io.kassa.domain.kustom.KustomAddressFixture;
import io.kassa.domain.kustom.KustomOrderFixture;
import io.kassa.domain.kustom.KustomUpdate;
import io.kassa.domain.kustom.Refusals;
import io.kassa.domain.kustom.checkout.CheckoutUseCases;
import io.kassa.domain.workbench.Shop;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Answers are lost, come late or say no; orders are paid, forgotten or replaced meanwhile. */
class SyncInTroubleTest {

  private final SyncScene scene = new SyncScene();
  @RegisterExtension private final Shop shop = scene.shop;

  @Test
  void anAnswerThatIsLostIsMadeUpFor() {
    scene.setQuantity(3);
    shop.kustom.loseAnswer(UPDATE);

    shop.work();
    assertThat(scene.fields().agree()).isFalse();
    assertThat(scene.states()).containsExactly(JobState.RETRYING);

    shop.pass(Duration.ofSeconds(1));
    assertThat(scene.fields().agree()).isTrue();
    assertThat(scene.states()).containsExactly(JobState.DONE, JobState.PENDING);
  }

  @Test
  void anUpdateThatArrivesAfterANewerOneIsFoundOutAndMadeUpFor() {
    scene.setQuantity(3);
    shop.kustom.loseAnswer(UPDATE);
    shop.work();
    KustomUpdate late = shop.kustom.takeUpdates().get(0);
    scene.setQuantity(4);
    shop.work();
    assertThat(scene.fields().agree()).isTrue();
    assertThat(shop.kustom.update(scene.orderId, late).result()).isPresent();
    shop.kustom.takeUpdates();

    shop.pass(Duration.ofSeconds(35));

    assertThat(shop.kustom.takeUpdates())
        .extracting(update -> update.amounts().lines().get(0).quantity())
        .containsExactly(4L);
    assertThat(scene.fields().agree()).isTrue();
  }

  @Test
  void nothingIsToldAgainWhereKustomShowsTheCart() {
    scene.setQuantity(3);
    shop.kustom.loseAnswer(UPDATE);
    shop.work();
    shop.pass(Duration.ofSeconds(1));
    shop.kustom.takeUpdates();

    shop.pass(Duration.ofSeconds(35));

    assertThat(shop.kustom.takeUpdates()).isEmpty();
    assertThat(scene.states()).containsExactly(JobState.DONE, JobState.DONE);
  }

  @Test
  void whoIsNotLetInTriesAgain() {
    scene.setQuantity(3);
    shop.kustom.refuse(UPDATE, Refusals.notLetIn());

    shop.work();
    shop.pass(Duration.ofSeconds(1));

    assertThat(scene.fields().agree()).isTrue();
  }

  @Test
  void whatKustomRefusesIsParkedAndTheNextChangeIsToldAgain() {
    scene.setQuantity(3);
    shop.kustom.refuse(UPDATE, Refusals.badValue());

    shop.work();

    assertThat(scene.states()).containsExactly(JobState.PARKED);
    assertThat(shop.jobs.all().get(0).lastProblem().orElseThrow()).contains("BAD_VALUE");
    assertThat(scene.fields().agree()).isFalse();

    scene.setQuantity(4);
    shop.work();
    assertThat(scene.fields().agree()).isTrue();
  }

  @Test
  void theNextCheckoutTriesAgainWhatWasParked() {
    scene.setQuantity(3);
    shop.kustom.refuse(UPDATE, Refusals.badValue());
    shop.work();

    CheckoutUseCases.startCheckout(shop).start(scene.cart.id(), KustomOrderFixture.URLS);

    assertThat(scene.fields().agree()).isTrue();
  }

  @Test
  void anOrderThatIsPaidAlreadyIsPlacedAndTheJobIsDone() {
    scene.setQuantity(3);
    shop.kustom.pay(scene.orderId, KustomAddressFixture.kimInStockholm());

    shop.work();

    assertThat(scene.cart.order()).isPresent();
    assertThat(scene.states()).containsOnly(JobState.DONE);
  }

  @Test
  void anOrderThatKustomForgotIsForgotten() {
    scene.setQuantity(3);
    shop.kustom.forget(scene.orderId);

    shop.work();

    assertThat(scene.fields()).isEqualTo(SyncFields.none());
    assertThat(shop.checkouts.findLiving(scene.cart.id())).isEmpty();
    assertThat(scene.states()).containsExactly(JobState.DONE);
  }

  @Test
  void aJobOfAnOrderThatWasReplacedMeanwhileChangesNothing() {
    scene.setQuantity(3);
    shop.kustom.forget(scene.orderId);
    shop.checkouts.findLiving(scene.cart.id()).orElseThrow().abandon();

    shop.work();

    assertThat(scene.states()).containsExactly(JobState.DONE);
    assertThat(shop.kustom.takeCalls()).containsExactly(UPDATE);
  }
}
