package io.kassa.persistence.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kassa.domain.address.InvoiceRecipient;
import io.kassa.domain.address.PhoneNumber;
import io.kassa.domain.cart.CartContents;
import io.kassa.domain.cart.CartItem;
import io.kassa.domain.cart.Contact;
import io.kassa.domain.coupon.CouponCode;
import io.kassa.domain.field.FieldValue;
import io.kassa.domain.order.OrderFixture;
import io.kassa.domain.profile.CartProfileFixture;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CartContentsConverterTest {

  private final CartContentsConverter converter = new CartContentsConverter();

  @Test
  void emptyContentsAreRead() {
    assertThat(readBack(CartContents.empty())).isEqualTo(CartContents.empty());
  }

  @Test
  void everyMemberIsKept() {
    CartContents contents =
        new CartContents(
            List.of(new CartItem(UUID.randomUUID(), "TS001", 2)),
            List.of(UUID.randomUUID(), UUID.randomUUID()),
            List.of(new CouponCode("TENTH")),
            fieldsOfEveryKind(),
            Map.of("kustomOrderId", FieldValue.text("k-1")),
            aContact(),
            List.of(UUID.randomUUID()));

    assertThat(readBack(contents)).isEqualTo(contents);
  }

  @Test
  void fieldsComeBackInTheirOrder() {
    CartContents contents = CartContents.empty().withFields(fieldsOfEveryKind());

    assertThat(readBack(contents).fields().keySet())
        .containsExactlyElementsOf(contents.fields().keySet());
  }

  @Test
  void aRowThatIsOlderThanAMemberIsRead() {
    CartContents contents =
        converter.convertToEntityAttribute(
            """
            {"items": [{"itemId": "5b0b8bd6-9f7f-4b44-8f0a-1c9b1a7a6f3e",
                        "productNumber": "TS001", "quantity": 2}],
             "removedItems": [], "coupons": [], "fields": {}, "appFields": {}, "payments": [],
             "contact": {"email": "kim@example.com"}}
            """);

    assertThat(contents.items()).hasSize(1);
    assertThat(contents.contact().email()).contains(OrderFixture.EMAIL);
    assertThat(contents.contact().address()).isEmpty();
  }

  @Test
  void aRowThatANewerReleaseWroteIsRead() {
    String newer =
        converter
            .convertToDatabaseColumn(CartContents.empty())
            .replaceFirst("\\{", "{\"giftWrapping\": true,");

    assertThat(converter.convertToEntityAttribute(newer)).isEqualTo(CartContents.empty());
  }

  @Test
  void aDamagedRowIsToldWithoutItsContents() {
    assertThatThrownBy(() -> converter.convertToEntityAttribute("{\"items\": [kim@example.com"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageNotContaining("kim");
  }

  private CartContents readBack(CartContents contents) {
    return converter.convertToEntityAttribute(converter.convertToDatabaseColumn(contents));
  }

  private static Contact aContact() {
    return OrderFixture.aContact()
        .withPhone(new PhoneNumber("+46 70 123 45 67"))
        .withInvoiceRecipient(
            Optional.of(
                new InvoiceRecipient(
                    OrderFixture.anAddress(),
                    Optional.of("SE556677889901"),
                    Optional.of("vat"),
                    Optional.of(CartProfileFixture.SE))));
  }

  private static Map<String, FieldValue> fieldsOfEveryKind() {
    Map<String, Object> nested = new LinkedHashMap<>();
    nested.put("null", null);
    nested.put("list", Arrays.asList(1, null, "two", List.of()));
    Map<String, FieldValue> fields = new LinkedHashMap<>();
    fields.put("text", FieldValue.text("å \"quoted\" \\ \n 𝄞"));
    fields.put("whole", new FieldValue(42));
    fields.put("large", new FieldValue(Long.MAX_VALUE));
    fields.put("larger", new FieldValue(new BigInteger("123456789012345678901234567890")));
    fields.put("decimal", new FieldValue(new BigDecimal("0.10")));
    fields.put("exact", new FieldValue(new BigDecimal("1E+3")));
    fields.put("true", new FieldValue(true));
    fields.put("record", new FieldValue(nested));
    fields.put("a:colon", new FieldValue(List.of()));
    return fields;
  }
}
