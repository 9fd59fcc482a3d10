package io.kassa.playground.kustom.purchase;

import io.kassa.playground.json.JsonValues;
import io.kassa.playground.json.ObjectEdit;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The merchant's own boxes in the checkout. A customer who says nothing about them ticks those that
 * must be ticked and leaves the others as they were. (Kustom Checkout API, merchant_requested)
 */
final class Checkboxes {
  private static final String SINGLE = "additional_checkbox";

  private Checkboxes() {}

  /**
   * What the order says about the boxes; empty when there are none.
   *
   * @param ticked the ids of those that are ticked; the old single box goes by its member's name
   */
  static Optional<JsonObject> answered(JsonObject order, Optional<Set<String>> ticked) {
    JsonObject options = JsonValues.objectAt(order, "options").orElse(JsonObject.EMPTY_JSON_OBJECT);
    ObjectEdit edit = ObjectEdit.empty();
    JsonValues.objectAt(options, SINGLE)
        .ifPresent(box -> edit.put(SINGLE, isTicked(box, SINGLE, ticked)));
    List<JsonObject> boxes =
        JsonValues.objectsAt(options, "additional_checkboxes").stream()
            .map(box -> box(box, ticked))
            .toList();
    if (!boxes.isEmpty()) {
      edit.put("additional_checkboxes", JsonValues.array(boxes));
    }
    return Optional.of(edit.done()).filter(requested -> !requested.isEmpty());
  }

  private static JsonObject box(JsonObject box, Optional<Set<String>> ticked) {
    String id = JsonValues.textAt(box, "id").orElse("");
    return ObjectEdit.empty().copy(box, "id").put("checked", isTicked(box, id, ticked)).done();
  }

  private static boolean isTicked(JsonObject box, String id, Optional<Set<String>> ticked) {
    return ticked
        .map(ids -> ids.contains(id))
        .orElseGet(() -> JsonValues.isTrue(box, "checked") || JsonValues.isTrue(box, "required"));
  }
}
