package io.kassa.domain.administration;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a person decides about a case.
 *
 * @param amount major units; only for a refund
 * @param note why, at most 500 characters without personal data; may be empty
 * @param person the login of whoever decides
 */
public record Decision(Kind kind, Optional<BigDecimal> amount, String note, String person) {

  /** What there is to decide. */
  public enum Kind {
    /** Kustom is asked again, and the order is built if it is paid. */
    PLACE,
    /** The order is right as it is, and waits no more for this. */
    ACCEPT,
    /** Money is given back. */
    REFUND,
    /** What was not sent is given up, and what is held for it. */
    CANCEL,
    /** What failed is tried again. */
    RETRY,
    /** It was seen to elsewhere. */
    CLOSE
  }

  /** One sentence for the record. */
  String sentence() {
    String decided = kind.name() + " by " + person;
    return note.isBlank() ? decided + "." : decided + ": " + note;
  }
}
