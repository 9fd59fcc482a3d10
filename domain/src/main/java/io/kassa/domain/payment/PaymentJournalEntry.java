package io.kassa.domain.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One line of a payment's journal; never changed. */
@Entity
@Table(name = "payment_journal_entry")
public class PaymentJournalEntry {

  @Id
  @Column(name = "entry_id")
  private UUID entryId;

  @Enumerated(EnumType.STRING)
  @Column(name = "entry_type")
  private JournalEntryType type;

  @Column(name = "amount")
  private long amount;

  @Column(name = "intent_id")
  private UUID intentId;

  @Column(name = "entered_at")
  private Instant enteredAt;

  protected PaymentJournalEntry() {}

  PaymentJournalEntry(JournalEntryType type, long amount, UUID intentId, Instant at) {
    this.entryId = UUID.randomUUID();
    this.type = type;
    this.amount = amount;
    this.intentId = intentId;
    this.enteredAt = at;
  }

  public UUID entryId() {
    return entryId;
  }

  public JournalEntryType type() {
    return type;
  }

  /** Minor units; negative where an earlier entry said too much. */
  public long amountMinor() {
    return amount;
  }

  public UUID intentId() {
    return intentId;
  }

  public Instant enteredAt() {
    return enteredAt;
  }
}
