package io.kassa.persistence.type;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.address.Address;
import io.kassa.domain.cart.OrderReference;
import io.kassa.domain.cart.PlacedOrder;
import io.kassa.domain.order.OrderExtras;
import io.kassa.domain.order.OrderFixture;
import io.kassa.domain.pricing.PricedBasket;
import io.kassa.domain.pricing.PricedBasketFixture;
import jakarta.persistence.AttributeConverter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ConvertersTest {

  @Test
  void addressesAreKept() {
    Address address = OrderFixture.anAddress();

    assertThat(readBack(new AddressConverter(), address)).isEqualTo(address);
  }

  @Test
  void whatAnOrderHoldsBesideItsLinesIsKept() {
    OrderExtras extras = OrderFixture.anOrder().extras();

    assertThat(readBack(new OrderExtrasConverter(), extras)).isEqualTo(extras);
  }

  @Test
  void whatACartRemembersOfItsOrderIsKept() {
    PlacedOrder placed =
        new PlacedOrder(
            new OrderReference(UUID.randomUUID(), "O100001"), PricedBasketFixture.aPricedBasket());

    assertThat(readBack(new PlacedOrderConverter(), placed)).isEqualTo(placed);
  }

  @Test
  void aBasketWithoutDeliveryIsKept() {
    PricedBasket basket = PricedBasketFixture.aPricedBasket();
    PlacedOrder placed =
        new PlacedOrder(
            new OrderReference(UUID.randomUUID(), "O100001"),
            new PricedBasket(
                basket.currency(), false, basket.lines(), Optional.empty(), List.of()));

    assertThat(readBack(new PlacedOrderConverter(), placed)).isEqualTo(placed);
  }

  @Test
  void absentMembersTakeNoSpace() {
    String json = new AddressConverter().convertToDatabaseColumn(OrderFixture.anAddress());

    assertThat(json).doesNotContain("null").doesNotContain("careOf");
  }

  @Test
  void nothingStaysNothing() {
    assertThat(new AddressConverter().convertToDatabaseColumn(null)).isNull();
    assertThat(new AddressConverter().convertToEntityAttribute(null)).isNull();
  }

  private static <T> T readBack(AttributeConverter<T, String> converter, T value) {
    return converter.convertToEntityAttribute(converter.convertToDatabaseColumn(value));
  }
}
