package io.kassa.domain.cart.change;

import static io.kassa.domain.error.Rejections.assertRejectedAs;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.cart.Cart;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.field.FieldValue;
import io.kassa.domain.workbench.Shop;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FieldChangesTest {

  private static final FieldValue VALUE = FieldValue.text("value");
  private static final FieldKey CAMPAIGN = new FieldKey("tracking:campaign");

  private final Shop shop = new Shop();
  private final Cart cart = shop.anEmptyCart();

  @Test
  void aFieldIsKeptUnderAnyKey() {
    change(new SetField(CAMPAIGN, VALUE));

    assertThat(cart.contents().visibleFields()).containsEntry("tracking:campaign", VALUE);
  }

  @Test
  void theLaterValueOfAFieldReplacesTheEarlier() {
    change(new SetField(CAMPAIGN, VALUE));

    change(new SetField(CAMPAIGN, FieldValue.text("other")));

    assertThat(cart.contents().fields())
        .containsExactly(Map.entry(CAMPAIGN.key(), FieldValue.text("other")));
  }

  @Test
  void aFieldIsForgottenOnceAndAgain() {
    change(new SetField(CAMPAIGN, VALUE));

    change(new RemoveField(CAMPAIGN));
    change(new RemoveField(CAMPAIGN));

    assertThat(cart.contents().fields()).isEmpty();
  }

  @Test
  void aFieldThatTheCheckoutKeepsIsReserved() {
    FieldKey reserved = new FieldKey("kustomOrderId");
    cart.setAppFields(Map.of(reserved.key(), Optional.of(VALUE)), shop.clock.instant());

    assertRejectedAs(
        ErrorCode.FIELD_RESERVED, () -> change(new SetField(reserved, FieldValue.text("stolen"))));
    assertRejectedAs(ErrorCode.FIELD_RESERVED, () -> change(new RemoveField(reserved)));
    assertThat(cart.contents().visibleFields()).containsEntry("kustomOrderId", VALUE);
  }

  @Test
  void whatTheCheckoutKeepsIsSeenInsteadOfAFieldOfTheSameName() {
    change(new SetField(new FieldKey("kustomOrderId"), FieldValue.text("mine")));

    cart.setAppFields(Map.of("kustomOrderId", Optional.of(VALUE)), shop.clock.instant());

    assertThat(cart.contents().visibleFields()).containsEntry("kustomOrderId", VALUE);
  }

  @Test
  void aCartHoldsAHundredFieldsAtMost() {
    for (int i = 0; i < SetField.MAX_FIELDS; i++) {
      change(new SetField(new FieldKey("field" + i), VALUE));
    }

    change(new SetField(new FieldKey("field0"), FieldValue.text("other")));
    assertRejectedAs(
        ErrorCode.CART_LIMIT_EXCEEDED, () -> change(new SetField(new FieldKey("one more"), VALUE)));
  }

  @Test
  void aKeyHasOneSignAtLeastAndNotTooMany() {
    String tooLong = "k".repeat(FieldKey.MAX_LENGTH + 1);

    assertRejectedAs(ErrorCode.INVALID_FIELD, () -> new FieldKey(" "));
    assertRejectedAs(ErrorCode.INVALID_FIELD, () -> new FieldKey(tooLong));
  }

  private void change(CartChange change) {
    shop.change(cart.id(), change);
  }
}
