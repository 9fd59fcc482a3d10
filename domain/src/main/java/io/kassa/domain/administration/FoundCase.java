package io.kassa.domain.administration;

import io.kassa.domain.review.ReviewCase;
import java.util.Set;

/**
 * A case and what can be done about it.
 *
 * @param reviewCase not to be changed
 * @param possible nothing once it is closed
 */
public record FoundCase(ReviewCase reviewCase, CaseMatter matter, Set<Decision.Kind> possible) {

  static FoundCase of(ReviewCase found, CaseMatter matter) {
    return new FoundCase(found, matter, Decidable.about(found, matter));
  }
}
