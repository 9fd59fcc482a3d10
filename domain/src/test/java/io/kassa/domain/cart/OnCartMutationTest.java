package io.kassa.domain.cart;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.cart.change.AddItem;
import io.kassa.domain.workbench.Shop;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OnCartMutationTest {

  private final Shop shop = new Shop();

  @Test
  void rulesSeeTheRenderedCartInMajorUnits() {
    UUID itemId = UUID.randomUUID();
    Map<?, ?> input = input(itemId);

    assertThat(input.get("cartState")).isEqualTo("open");
    assertThat(input.get("channelKey")).isEqualTo("se");
    assertThat(input.get("currencyCode")).isEqualTo("SEK");
    assertThat(input.get("taxIncluded")).isEqualTo(true);
    assertThat(input.get("orderTotal")).isEqualTo(new BigDecimal("248.00"));
    Map<?, ?> item = (Map<?, ?>) ((List<?>) input.get("items")).get(0);
    assertThat(item.get("cartItemId")).isEqualTo(itemId.toString());
    assertThat(item.get("quantity")).isEqualTo(1L);
    assertThat(item.get("unitPrice")).isEqualTo(new BigDecimal("199.00"));
  }

  @Test
  void whatIsNotKnownIsThereAndNull() {
    Map<?, ?> input = input(UUID.randomUUID());

    assertThat(input.containsKey("email")).isTrue();
    assertThat(input.get("email")).isNull();
    assertThat(input.get("orderId")).isNull();
  }

  private Map<?, ?> input(UUID itemId) {
    Cart cart = shop.anEmptyCart();
    RenderedCart shown = shop.change(cart.id(), new AddItem(itemId, "TS001", 1));
    return (Map<?, ?>) new OnCartMutation(shown).input().json();
  }
}
