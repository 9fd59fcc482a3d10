package io.kassa.domain.kustom.validation;

import static io.kassa.domain.kustom.validation.ValidationScene.refused;
import static io.kassa.domain.money.MoneyFixture.sek;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.address.EmailAddress;
import io.kassa.domain.cart.Cart;
import io.kassa.domain.cart.CartFixture;
import io.kassa.domain.cart.CartId;
import io.kassa.domain.cart.change.FieldKey;
import io.kassa.domain.cart.change.RemoveItem;
import io.kassa.domain.cart.change.SetEmail;
import io.kassa.domain.cart.change.SetField;
import io.kassa.domain.cart.change.SetQuantity;
import io.kassa.domain.catalogue.ProductFixture;
import io.kassa.domain.field.FieldValue;
import io.kassa.domain.kustom.KustomCheckout;
import io.kassa.domain.kustom.KustomOrderId;
import io.kassa.domain.kustom.PresentedOrder;
import io.kassa.domain.stock.Pieces;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ValidateKustomOrderTest {

  private static final Verdict APPROVED = new Verdict.Approved();

  private final ValidationScene scene = new ValidationScene();

  @Test
  void whatKustomShowsAndTheCartSaysMayBeBought() {
    assertThat(scene.validated()).isEqualTo(APPROVED);
  }

  @Test
  void itMayBeAskedAgain() {
    scene.validated();

    assertThat(scene.validated()).isEqualTo(APPROVED);
    assertThat(scene.heldShirts()).isEqualTo(2);
  }

  @Test
  void changesThatSellNothingElseDoNotStopAPurchase() {
    PresentedOrder before = scene.presented();
    scene.shop.change(scene.cart.id(), new SetField(new FieldKey("gift"), new FieldValue(true)));
    scene.shop.change(scene.cart.id(), new SetEmail(new EmailAddress("kim@example.com")));

    assertThat(scene.validated(before)).isEqualTo(APPROVED);
  }

  @Test
  void aChangeThatKustomFollowedMayBeBought() {
    scene.addsACap();
    scene.shop.work();

    assertThat(scene.validated()).isEqualTo(APPROVED);
  }

  @Test
  void anUnknownCartIsRefusedInEnglish() {
    String english = "This checkout is no longer valid. Please reload the page.";

    assertThat(refused(scene.validated(of(CartId.random().toString())))).isEqualTo(english);
    assertThat(refused(scene.validated(of("no uuid")))).isEqualTo(english);
  }

  @Test
  void aCompletedCartIsRefused() {
    PresentedOrder presented = scene.presented();
    CartFixture.complete(scene.cart);

    assertThat(refused(scene.validated(presented))).isEqualTo("Beställningen är redan lagd.");
  }

  @Test
  void anOrderThatIsNotTheCartsIsRefused() {
    Cart other = scene.shop.aCartWithTwoShirts();
    KustomOrderId othersOrder = scene.checksOut(other.id());

    assertThat(refused(scene.validated(scene.presented(othersOrder, scene.cart.id().toString()))))
        .contains("gäller inte längre");
  }

  @Test
  void anAbandonedOrderIsRefused() {
    PresentedOrder presented = scene.presented();
    scene.shop.checkouts.findLiving(scene.cart.id()).ifPresent(KustomCheckout::abandon);

    assertThat(refused(scene.validated(presented))).contains("gäller inte längre");
  }

  @Test
  void anEmptyCartIsRefused() {
    PresentedOrder presented = scene.presented();
    scene.shop.change(scene.cart.id(), new RemoveItem(theItem()));

    assertThat(refused(scene.validated(presented))).isEqualTo("Din varukorg är tom.");
  }

  @Test
  void aChangeThatKustomHasNotHeardOfYetIsRefused() {
    PresentedOrder stale = scene.presented();
    scene.addsACap();

    assertThat(refused(scene.validated(stale))).contains("just ändrats");
    assertThat(scene.heldShirts()).isZero();
  }

  @Test
  void anotherAmountThanTheCartsIsRefusedAndKustomIsToldAgain() {
    scene.shop.products.put(ProductFixture.aProduct("TS001", sek("249.00")));

    assertThat(refused(scene.validated())).contains("Din varukorg har ändrats");

    assertThat(scene.shop.kustom.takeUpdates()).isEmpty();
    scene.shop.work();
    assertThat(scene.validated()).isEqualTo(APPROVED);
  }

  @Test
  void aProductThatIsNotSoldAnyMoreIsRefused() {
    scene.shop.products.remove("TS001");

    assertThat(refused(scene.validated())).contains("säljs inte längre");
  }

  @Test
  void whatIsOutOfStockIsRefusedByName() {
    counted("TS001", 1);

    assertThat(refused(scene.validated()))
        .isEqualTo("Product TS001 finns inte längre i lager i det här antalet.");
    assertThat(scene.heldShirts()).isZero();
  }

  @Test
  void whoMayBuyHasThePiecesForAWhile() {
    counted("TS001", 3);
    Cart other = scene.shop.aCartWithTwoShirts();
    KustomOrderId othersOrder = scene.checksOut(other.id());

    assertThat(scene.validated()).isEqualTo(APPROVED);

    PresentedOrder others = scene.presented(othersOrder, other.id().toString());
    assertThat(refused(scene.validated(others))).contains("finns inte längre i lager");
    scene.shop.clock.advance(Duration.ofMinutes(15));
    assertThat(scene.validated(others)).isEqualTo(APPROVED);
    assertThat(refused(scene.validated())).contains("finns inte längre i lager");
  }

  @Test
  void aCartShowsWhatIsHeldForIt() {
    scene.validated();
    UUID item = theItem();

    assertThat(scene.shop.rendered(scene.cart.id()).reservedFor(item)).isEqualTo(2);
    scene.shop.clock.advance(Duration.ofMinutes(15));
    assertThat(scene.shop.rendered(scene.cart.id()).reservedFor(item)).isZero();
  }

  @Test
  void aCartThatChangesLetsGoOfWhatItHeld() {
    scene.validated();
    scene.shop.change(scene.cart.id(), new SetField(new FieldKey("gift"), new FieldValue(true)));
    assertThat(scene.heldShirts()).isEqualTo(2);

    scene.shop.change(scene.cart.id(), new SetQuantity(theItem(), 1));

    assertThat(scene.heldShirts()).isZero();
    assertThat(scene.shop.rendered(scene.cart.id()).reserved()).isEmpty();
  }

  @Test
  void aRefusalLeavesWhatAnEarlierApprovalHolds() {
    scene.validated();

    refused(scene.validated(ValidationScene.saysNo("strict", "approval_failed", Optional.empty())));

    assertThat(scene.heldShirts()).isEqualTo(2);
  }

  @Test
  void anAnswerThatComesTooLateHoldsNothing() {
    Look look = ValidationUseCases.desk(scene.shop).look(scene.presented());
    assertThat(look).isInstanceOf(Look.Clear.class);

    Optional<Look.Objection> objection =
        ValidationUseCases.desk(scene.shop).hold(scene.presented(), UUID.randomUUID(), () -> true);

    assertThat(objection).map(Look.Objection::reason).contains(Reason.UNDECIDED);
    assertThat(scene.heldShirts()).isZero();
  }

  @Test
  void whatIsTakenBackIsNotHeldAnyMore() {
    UUID holdId = UUID.randomUUID();
    ValidationDesk desk = ValidationUseCases.desk(scene.shop);
    assertThat(desk.hold(scene.presented(), holdId, () -> false)).isEmpty();

    desk.takeBack(scene.presented(), UUID.randomUUID());
    assertThat(scene.heldShirts()).isEqualTo(2);
    desk.takeBack(scene.presented(), holdId);

    assertThat(scene.heldShirts()).isZero();
    assertThat(scene.shop.rendered(scene.cart.id()).reserved()).isEmpty();
  }

  @Test
  void stockThatWasNeverCountedIsHeldToo() {
    scene.validated();

    assertThat(scene.shop.stock.claimedBy(scene.cart.id().value(), scene.shop.clock.instant()))
        .isEqualTo(Pieces.of(Map.of("TS001", 2L)));
  }

  private void counted(String product, long pieces) {
    scene.shop.stock.setCounted(Map.of(product, pieces));
  }

  private UUID theItem() {
    return scene.cart.contents().items().get(0).itemId();
  }

  private PresentedOrder of(String cartReference) {
    return scene.presented(scene.orderId, cartReference);
  }
}
