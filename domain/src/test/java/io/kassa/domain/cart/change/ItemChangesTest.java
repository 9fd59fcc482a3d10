package io.kassa.domain.cart.change;

import static io.kassa.domain.error.Rejections.assertRejectedAs;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.cart.Cart;
import io.kassa.domain.cart.CartContents;
import io.kassa.domain.cart.CartItem;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.workbench.Shop;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ItemChangesTest {

  private final Shop shop = new Shop();
  private final Cart cart = shop.anEmptyCart();
  private final UUID itemId = UUID.randomUUID();

  @Test
  void anItemIsAddedUnderItsKey() {
    change(new AddItem(itemId, "TS001", 2));

    assertThat(contents().items()).containsExactly(new CartItem(itemId, "TS001", 2));
  }

  @Test
  void theSameAddAgainAddsNothing() {
    change(new AddItem(itemId, "TS001", 2));

    change(new AddItem(itemId, "TS001", 2));

    assertThat(contents().items()).hasSize(1);
  }

  @Test
  void aLateRepetitionOfAnAddDoesNotUndoAChangeOfQuantity() {
    change(new AddItem(itemId, "TS001", 2));
    change(new SetQuantity(itemId, 5));

    change(new AddItem(itemId, "TS001", 2));

    assertThat(contents().items()).containsExactly(new CartItem(itemId, "TS001", 5));
  }

  @Test
  void aLateRepetitionOfAnAddDoesNotBringARemovedItemBack() {
    change(new AddItem(itemId, "TS001", 2));
    change(new RemoveItem(itemId));

    change(new AddItem(itemId, "TS001", 2));

    assertThat(contents().items()).isEmpty();
  }

  @Test
  void aKeyOfAnotherProductIsRejected() {
    change(new AddItem(itemId, "TS001", 2));

    assertRejectedAs(
        ErrorCode.INVALID_IDEMPOTENCY_KEY, () -> change(new AddItem(itemId, "CP010", 2)));
  }

  @Test
  void twoKeysOfTheSameProductAreTwoItems() {
    change(new AddItem(itemId, "TS001", 2));

    change(new AddItem(UUID.randomUUID(), "TS001", 1));

    assertThat(contents().items()).extracting(CartItem::quantity).containsExactly(2L, 1L);
  }

  @Test
  void aProductThatIsNotSoldHereIsRejected() {
    Cart american = shop.anEmptyCart("us-webshop");

    assertRejectedAs(ErrorCode.PRODUCT_NOT_FOUND, () -> change(new AddItem(itemId, "NONE", 1)));
    assertRejectedAs(
        ErrorCode.PRODUCT_NOT_FOUND,
        () -> shop.change(american.id(), new AddItem(itemId, "TS001", 1)));
  }

  @Test
  void aQuantityOutsideOfTheLimitsIsRejected() {
    change(new AddItem(itemId, "TS001", 2));

    assertRejectedAs(
        ErrorCode.INVALID_QUANTITY, () -> change(new AddItem(UUID.randomUUID(), "TS001", 0)));
    assertRejectedAs(ErrorCode.INVALID_QUANTITY, () -> change(new SetQuantity(itemId, 0)));
    assertThat(contents().items()).containsExactly(new CartItem(itemId, "TS001", 2));
  }

  @Test
  void aCartHoldsFiveHundredItemsAtMost() {
    for (int i = 0; i < AddItem.MAX_ITEMS; i++) {
      change(new AddItem(UUID.randomUUID(), "TS001", 1));
    }

    assertRejectedAs(ErrorCode.CART_LIMIT_EXCEEDED, () -> change(new AddItem(itemId, "TS001", 1)));
    assertThat(contents().items()).hasSize(AddItem.MAX_ITEMS);
  }

  @Test
  void anItemIsRemovedOnceAndAgain() {
    change(new AddItem(itemId, "TS001", 2));

    change(new RemoveItem(itemId));
    change(new RemoveItem(itemId));

    assertThat(contents().items()).isEmpty();
  }

  @Test
  void anItemThatNeverWasThereIsNotFound() {
    assertRejectedAs(ErrorCode.ITEM_NOT_FOUND, () -> change(new RemoveItem(itemId)));
    assertRejectedAs(ErrorCode.ITEM_NOT_FOUND, () -> change(new SetQuantity(itemId, 1)));
  }

  @Test
  void anItemWhoseProductIsGoneCanBeRemovedButGetsNoOtherQuantity() {
    change(new AddItem(itemId, "TS001", 2));
    shop.products.remove("TS001");

    assertRejectedAs(ErrorCode.PRODUCT_NOT_FOUND, () -> change(new SetQuantity(itemId, 3)));
    change(new RemoveItem(itemId));

    assertThat(contents().items()).isEmpty();
  }

  @Test
  void onlySoManyRemovalsAreRemembered() {
    for (int i = 0; i < 300; i++) {
      UUID id = UUID.randomUUID();
      change(new AddItem(id, "TS001", 1));
      change(new RemoveItem(id));
    }

    assertThat(contents().removedItems()).hasSize(200);
  }

  private void change(CartChange change) {
    shop.change(cart.id(), change);
  }

  private CartContents contents() {
    return shop.carts.require(cart.id()).contents();
  }
}
