package io.kassa.domain.administration;

import io.kassa.domain.administration.Decision.Kind;
import io.kassa.domain.kustom.KustomCheckout;
import io.kassa.domain.review.ReviewCase;
import io.kassa.domain.review.ReviewKind;
import java.util.EnumSet;
import java.util.Set;

/** What can be decided about a case: by what it is about, and by its kind. */
final class Decidable {

  /** Kustom may show a purchase that was not placed. */
  private static final Set<ReviewKind> MAY_BE_PLACED =
      EnumSet.of(
          ReviewKind.PLACEMENT_FAILED,
          ReviewKind.PURCHASE_UNKNOWN,
          ReviewKind.AUTHORIZATION_LOST,
          ReviewKind.EVENT_UNRESOLVED);

  private Decidable() {}

  /** Nothing once it is closed. */
  static Set<Kind> about(ReviewCase found, CaseMatter matter) {
    Set<Kind> possible = EnumSet.noneOf(Kind.class);
    if (!found.isOpen()) {
      return possible;
    }
    possible.add(Kind.CLOSE);
    if (matter.order().isPresent()) {
      possible.addAll(EnumSet.of(Kind.ACCEPT, Kind.REFUND, Kind.CANCEL));
    }
    if (MAY_BE_PLACED.contains(found.kind()) && isUnplaced(matter)) {
      possible.add(Kind.PLACE);
    }
    if (canBeTriedAgain(found.kind(), matter)) {
      possible.add(Kind.RETRY);
    }
    return possible;
  }

  private static boolean isUnplaced(CaseMatter matter) {
    return matter.checkout().filter(it -> !it.isCompleted()).isPresent();
  }

  /** What was refused has ended: it is not tried again but asked for anew. */
  private static boolean canBeTriedAgain(ReviewKind kind, CaseMatter matter) {
    return switch (kind) {
      case NOT_ACKNOWLEDGED -> matter.checkout().filter(KustomCheckout::isCompleted).isPresent();
      case MONEY_UNKNOWN -> matter.openIntent().isPresent();
      default -> false;
    };
  }
}
