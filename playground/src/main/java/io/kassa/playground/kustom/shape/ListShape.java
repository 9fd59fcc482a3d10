package io.kassa.playground.kustom.shape;

import io.kassa.playground.json.JsonValues;
import jakarta.json.JsonArray;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;

/** An array of so many items, each of this shape. */
public record ListShape(int min, int max, Shape item) implements Shape {
  /** For arrays whose length Kustom does not limit; the stand-in does. */
  public static final int ITEMS_MAX = 1000;

  /** An array of at most {@link #ITEMS_MAX} items. */
  public static ListShape of(Shape item) {
    return new ListShape(0, ITEMS_MAX, item);
  }

  @Override
  public JsonValue read(Place place, JsonValue value, Findings findings) {
    if (!(value instanceof JsonArray array) || array.size() < min || array.size() > max) {
      findings.wrong(place);
      return value;
    }
    List<JsonValue> items = new ArrayList<>();
    for (int i = 0; i < array.size(); i++) {
      items.add(item.read(place.item(i), array.get(i), findings));
    }
    return JsonValues.array(items);
  }
}
