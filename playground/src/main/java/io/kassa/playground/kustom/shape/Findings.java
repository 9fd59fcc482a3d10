package io.kassa.playground.kustom.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was found wrong while reading one document, in the order of reading. */
public final class Findings {
  private final List<Finding> found = new ArrayList<>();

  /** Notes a required member that is not there. */
  public void missing(Place place) {
    found.add(new Finding(place, Finding.Kind.MISSING));
  }

  /** Notes a value that is not as described. */
  public void wrong(Place place) {
    found.add(new Finding(place, Finding.Kind.WRONG));
  }

  /** What was found first: Kustom names one failure an answer. */
  public Optional<Finding> first() {
    return found.stream().findFirst();
  }
}
