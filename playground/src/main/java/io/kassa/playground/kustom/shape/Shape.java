package io.kassa.playground.kustom.shape;

import jakarta.json.JsonValue;

/** What a value may be. */
public sealed interface Shape permits FlagShape, ListShape, ObjectShape, TextShape, WholeShape {
  /**
   * Reads a value: notes what is wrong with it and gives it back without undescribed members. What
   * is given back is of use only when nothing was noted.
   */
  JsonValue read(Place place, JsonValue value, Findings findings);
}
