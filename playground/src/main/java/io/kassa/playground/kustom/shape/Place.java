package io.kassa.playground.kustom.shape;

/**
 * Where in a document a value is, written {@code order_lines[2].name}.
 *
 * @param path empty for the document itself
 */
public record Place(String path) {
  /** The document itself. */
  public static Place root() {
    return new Place("");
  }

  /** A member of the object here. */
  public Place member(String name) {
    return new Place(path.isEmpty() ? name : path + "." + name);
  }

  /** An item of the array here, counted from 0. */
  public Place item(int index) {
    return new Place(path + "[" + index + "]");
  }
}
