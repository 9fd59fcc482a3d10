package io.kassa.domain.kustom;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;

/** When Kustom is asked next about an order, and how that went so far. */
@Embeddable
public class LookRecord {

  /** Nothing once there is nothing to be asked any more. */
  @Column(name = "next_look_at")
  private Instant nextAt;

  /** Looks in a row that said nothing, or after which the order could not be placed. */
  @Column(name = "vain_looks")
  private int vain;

  /** Since when neither of Kustom's APIs knows the order. */
  @Column(name = "missing_since")
  private Instant missingSince;

  /** When Kustom first said that it is paid, while we have no order for it. */
  @Column(name = "paid_since")
  private Instant paidSince;

  /** When Kustom last called. */
  @Column(name = "pushed_at")
  private Instant pushedAt;

  @Column(name = "push_count")
  private int pushes;

  protected LookRecord() {}

  static LookRecord first(Instant at) {
    LookRecord record = new LookRecord();
    record.nextAt = at;
    return record;
  }

  void pushed(Instant now, Instant next) {
    pushedAt = now;
    pushes++;
    nextAt = next;
    paid(now);
  }

  /** It was paid, though there is no order of ours yet; the first time counts. */
  public void paid(Instant now) {
    if (paidSince == null) {
      paidSince = now;
    }
  }

  /** Kustom is asked then, at the latest. */
  public void at(Instant next) {
    nextAt = next;
  }

  /** Kustom has said how it stands, and is asked again then. */
  public void answered(Instant next) {
    vain = 0;
    missingSince = null;
    nextAt = next;
  }

  /** Neither of Kustom's APIs knows it; they are asked again then. */
  public void missing(Instant now, Instant next) {
    vain = 0;
    if (missingSince == null) {
      missingSince = now;
    }
    nextAt = next;
  }

  /**
   * A look was in vain.
   *
   * @return how many in a row
   */
  public int inVain() {
    return ++vain;
  }

  /** Nobody asks any more: it is settled, or nobody can pay it, or people see to it. */
  public void end() {
    nextAt = null;
  }

  /** When Kustom is asked next; nothing: not any more. */
  public Optional<Instant> nextAt() {
    return Optional.ofNullable(nextAt);
  }

  /** Since when neither of Kustom's APIs knows the order. */
  public Optional<Instant> missingSince() {
    return Optional.ofNullable(missingSince);
  }

  /** When Kustom first said that it is paid; for orders that could not be placed at once. */
  public Optional<Instant> paidSince() {
    return Optional.ofNullable(paidSince);
  }

  /** How often Kustom has called. */
  public int pushes() {
    return pushes;
  }
}
