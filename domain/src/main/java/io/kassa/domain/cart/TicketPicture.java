package io.kassa.domain.cart;

import io.kassa.domain.field.FieldRecord;
import io.kassa.domain.field.FieldValue;
import io.kassa.domain.hook.FieldRules;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A cart as the ticket that it is on the platform (ticket actor, Ticket): without prices, which an
 * order has. Fields that storefronts see have the prefix {@code field:} in {@code dynamic}.
 */
public record TicketPicture(
    CartId cartId, String cartNumber, CartState state, String profileKey, CartContents contents) {

  /** A cart as it is now. */
  static TicketPicture of(Cart cart) {
    return new TicketPicture(
        cart.id(), cart.cartNumber(), cart.state(), cart.profileKey(), cart.contents());
  }

  /** This cart and how it was before, as the hooks after a command show them. */
  FieldValue after(TicketPicture before) {
    return new FieldRecord().with("before", before.toRecord()).with("ticket", toRecord()).toField();
  }

  FieldValue toRecord() {
    Map<String, Object> dynamic = new LinkedHashMap<>();
    contents
        .visibleFields()
        .forEach((key, value) -> dynamic.put(FieldRules.TICKET_PREFIX + key, value.json()));
    return new FieldRecord()
        .with("ticketId", cartId.value())
        .with("ticketNumber", cartNumber)
        .with("typeKey", "cart")
        .with("ticketState", state.name().toLowerCase(Locale.ROOT))
        .with("profileKey", profileKey)
        .with("externalReference", Optional.empty())
        .with("coupons", contents.coupons().stream().map(it -> it.code()).toList())
        .with("dynamic", dynamic)
        .with("items", items())
        .toField();
  }

  private List<Map<String, Object>> items() {
    return contents.items().stream()
        .map(
            item ->
                new FieldRecord()
                    .with("itemId", item.itemId())
                    .with("itemTypeKey", "item")
                    .with(
                        "dynamic",
                        new FieldRecord()
                            .with("productNumber", item.productNumber())
                            .with("quantity", item.quantity())
                            .toField())
                    .toJson())
        .toList();
  }

  /** Says nothing: what is in it may be personal, and this may reach a log. */
  @Override
  public String toString() {
    return "a ticket";
  }
}
