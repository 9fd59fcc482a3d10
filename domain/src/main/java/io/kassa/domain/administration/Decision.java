package io.kassa.domain.administration;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a person decides about a case. Whatever closes a case lets its order wait for it no more.
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
    /** Money is given back, and the order goes on. */
    REFUND,
    /**
     * What was not sent is given up, and what is held for it; of a payment that the order was not
     * placed with only the money, and the order goes on.
     */
    CANCEL,
    /** What failed is tried again; the case stays open until that has helped. */
    RETRY,
    /** It was seen to elsewhere; the order waits no more for this. */
    CLOSE
  }

  /** One sentence for the record. */
  String sentence() {
    String decided = kind.name() + ofAmount() + " by " + person;
    return note.isBlank() ? decided + "." : decided + ": " + note;
  }

  /** The amount in one form for one meaning, if there is one. */
  String ofAmount() {
    return amount.map(it -> " of " + it.stripTrailingZeros().toPlainString()).orElse("");
  }
}
