package io.kassa.api.cart;

import static io.kassa.domain.error.Rejections.assertRejectedAs;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.api.json.Wire;
import io.kassa.domain.address.CountryCode;
import io.kassa.domain.address.EmailAddress;
import io.kassa.domain.address.PhoneNumber;
import io.kassa.domain.cart.OpenCart;
import io.kassa.domain.cart.change.AddItem;
import io.kassa.domain.cart.change.RemoveItem;
import io.kassa.domain.cart.change.SetEmail;
import io.kassa.domain.cart.change.SetPhone;
import io.kassa.domain.cart.change.SetQuantity;
import io.kassa.domain.coupon.CouponCode;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.profile.LocaleTag;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CartRequestsTest {

  private static final String ID = "5b0b8bd6-9f7f-4b44-8f0a-1c9b1a7a6f3e";
  private static final UUID ITEM_ID = UUID.fromString(ID);

  @Test
  void aCartIsOpenedInEveryFormOfItsLocale() throws Exception {
    OpenCart.Command command =
        Wire.read(
                CreateCartRequest.class,
                "{'profileKey': 'se-webshop', 'locale': 'sv_se', 'countryCode': 'se'}")
            .toCommand();

    assertThat(command)
        .isEqualTo(
            new OpenCart.Command(
                "se-webshop", new LocaleTag("sv-SE"), Optional.of(new CountryCode("SE"))));
  }

  @Test
  void aCartIsNotOpenedWithoutProfileOrLocale() throws Exception {
    CreateCartRequest noLocale = Wire.read(CreateCartRequest.class, "{'profileKey': 'se-webshop'}");
    CreateCartRequest noProfile = Wire.read(CreateCartRequest.class, "{'locale': 'sv-SE'}");

    assertRejectedAs(ErrorCode.INVALID_REQUEST, noLocale::toCommand);
    assertRejectedAs(ErrorCode.INVALID_REQUEST, noProfile::toCommand);
  }

  @Test
  void itemsAreAddedChangedAndRemoved() throws Exception {
    assertThat(
            Wire.read(AddItemRequest.class, "{'productNumber': 'TS001', 'quantity': 2}")
                .toChange(ITEM_ID))
        .isEqualTo(new AddItem(ITEM_ID, "TS001", 2));
    assertThat(
            Wire.read(SetQuantityRequest.class, "{'cartItemId': '" + ID + "', 'quantity': 3}")
                .toChange())
        .isEqualTo(new SetQuantity(ITEM_ID, 3));
    assertThat(Wire.read(RemoveItemRequest.class, "{'cartItemId': '" + ID + "'}").toChange())
        .isEqualTo(new RemoveItem(ITEM_ID));
  }

  @Test
  void whatIsNoPieceOfAProductIsRejected() throws Exception {
    AddItemRequest half =
        Wire.read(AddItemRequest.class, "{'productNumber': 'TS001', 'quantity': 0.5}");
    AddItemRequest nameless = Wire.read(AddItemRequest.class, "{'quantity': 1}");
    RemoveItemRequest nothing = Wire.read(RemoveItemRequest.class, "{}");

    assertRejectedAs(ErrorCode.INVALID_QUANTITY, () -> half.toChange(ITEM_ID));
    assertRejectedAs(ErrorCode.INVALID_REQUEST, () -> nameless.toChange(ITEM_ID));
    assertRejectedAs(ErrorCode.INVALID_REQUEST, nothing::toChange);
  }

  @Test
  void emailPhoneAndCouponAreRead() throws Exception {
    assertThat(Wire.read(SetEmailRequest.class, "{'email': 'kim@example.com'}").toChange())
        .isEqualTo(new SetEmail(new EmailAddress("kim@example.com")));
    assertThat(Wire.read(SetPhoneRequest.class, "{'phone': '112'}").toChange())
        .isEqualTo(new SetPhone(new PhoneNumber("112")));
    assertThat(Wire.read(CouponRequest.class, "{'couponCode': 'tenth'}").toCode())
        .isEqualTo(new CouponCode("TENTH"));
  }

  @Test
  void withoutThemTheyAreMissing() throws Exception {
    SetEmailRequest email = Wire.read(SetEmailRequest.class, "{}");
    SetPhoneRequest phone = Wire.read(SetPhoneRequest.class, "{'phone': null}");
    CouponRequest coupon = Wire.read(CouponRequest.class, "{'couponCode': ''}");

    assertRejectedAs(ErrorCode.INVALID_REQUEST, email::toChange);
    assertRejectedAs(ErrorCode.INVALID_REQUEST, phone::toChange);
    assertRejectedAs(ErrorCode.INVALID_REQUEST, coupon::toCode);
  }
}
