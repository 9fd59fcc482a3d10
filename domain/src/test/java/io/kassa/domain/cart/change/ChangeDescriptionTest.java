package io.kassa.domain.cart.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.address.EmailAddress;
import io.kassa.domain.address.PhoneNumber;
import io.kassa.domain.coupon.CouponCode;
import io.kassa.domain.field.FieldValue;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChangeDescriptionTest {

  private static final UUID ITEM = UUID.fromString("6f1c1d3e-0000-4000-8000-000000000001");

  @Test
  void whatIsSoldIsTold() {
    assertThat(new AddItem(ITEM, "BX777", 2).description())
        .isEqualTo(new ChangeDescription("item added", Optional.of("2 × BX777")));
    assertThat(new SetQuantity(ITEM, 3).description())
        .isEqualTo(new ChangeDescription("quantity set", Optional.of("3 of " + ITEM)));
    assertThat(new AddCoupon(new CouponCode("SUMMER")).description())
        .isEqualTo(new ChangeDescription("coupon added", Optional.of("SUMMER")));
  }

  @Test
  void whatMayBePersonalIsNot() {
    Stream<CartChange> personal =
        Stream.of(
            new SetEmail(new EmailAddress("eva@example.com")),
            new SetPhone(new PhoneNumber("+46700000000")),
            new SetField(new FieldKey("eva@example.com"), FieldValue.text("Eva")),
            new RemoveField(new FieldKey("eva@example.com")));

    assertThat(personal.map(CartChange::description).map(ChangeDescription::detail))
        .hasSize(4)
        .containsOnly(Optional.empty());
  }

  @Test
  void aLongDetailIsCutOff() {
    String number = "B".repeat(255);

    assertThat(new AddItem(ITEM, number, 999_999_999_999L).description().detail().orElseThrow())
        .hasSizeLessThanOrEqualTo(ChangeDescription.MAX_DETAIL)
        .contains(number);
  }
}
