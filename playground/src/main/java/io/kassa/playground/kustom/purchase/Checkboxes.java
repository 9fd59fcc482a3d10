package io.kassa.playground.kustom.purchase;

import io.kassa.playground.json.JsonValues;
import io.kassa.playground.json.ObjectEdit;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;

/**
 * The merchant's own boxes in the checkout: the customer ticks those that must be ticked and leaves
 * the others as they were. (Kustom Checkout API, merchant_requested)
 */
final class Checkboxes {
  private Checkboxes() {}

  /** What the order says about the boxes; empty when there are none. */
  static Optional<JsonObject> ticked(JsonObject order) {
    JsonObject options = JsonValues.objectAt(order, "options").orElse(JsonObject.EMPTY_JSON_OBJECT);
    ObjectEdit edit = ObjectEdit.empty();
    JsonValues.objectAt(options, "additional_checkbox")
        .ifPresent(box -> edit.put("additional_checkbox", isTicked(box)));
    List<JsonObject> boxes =
        JsonValues.objectsAt(options, "additional_checkboxes").stream()
            .map(Checkboxes::answered)
            .toList();
    if (!boxes.isEmpty()) {
      edit.put("additional_checkboxes", JsonValues.array(boxes));
    }
    return Optional.of(edit.done()).filter(requested -> !requested.isEmpty());
  }

  private static JsonObject answered(JsonObject box) {
    return ObjectEdit.empty().copy(box, "id").put("checked", isTicked(box)).done();
  }

  private static boolean isTicked(JsonObject box) {
    return JsonValues.isTrue(box, "checked") || JsonValues.isTrue(box, "required");
  }
}
