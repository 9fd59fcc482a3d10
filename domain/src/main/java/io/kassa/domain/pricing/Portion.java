package io.kassa.domain.pricing;

import java.util.Set;
import java.util.UUID;

/**
 * A part of what is in a basket.
 *
 * @param lines ids of lines; those that are not in the basket are passed over
 * @param shipping whether the delivery belongs to it
 */
public record Portion(Set<UUID> lines, boolean shipping) {

  public Portion {
    lines = Set.copyOf(lines);
  }
}
