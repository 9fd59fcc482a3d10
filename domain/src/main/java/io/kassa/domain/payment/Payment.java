package io.kassa.domain.payment;

import io.kassa.domain.field.FieldValue;
import io.kassa.domain.hook.ActorCommand;
import io.kassa.domain.money.CurrencyCode;
import io.kassa.domain.money.Money;
import jakarta.persistence.Cacheable;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One payment at one provider. It comes into being when the provider has authorized the purchase,
 * exactly once for each reference of the provider's: the database refuses a second. From then on
 * every wish for its money is one of its intents; whoever changes it holds its row.
 */
@Entity
@Table(name = "payment")
@Cacheable(false)
public class Payment {

  @Id
  @Column(name = "payment_id")
  private UUID paymentId;

  @Column(name = "payment_number")
  private String paymentNumber;

  @Column(name = "provider_key")
  private String providerKey;

  @Column(name = "external_reference")
  private String externalReference;

  @Column(name = "currency_code")
  private String currencyCode;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  /** When the provider is to be asked how it stands; nothing: not before somebody has a reason. */
  @Column(name = "next_look_at")
  private Instant nextLookAt;

  @Column(name = "extras")
  private PaymentExtras extras;

  @Embedded private PaymentTotals totals;

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
  @JoinColumn(name = "payment_id", nullable = false)
  private List<PaymentAuthorization> authorizations = new ArrayList<>();

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
  @JoinColumn(name = "payment_id", nullable = false)
  @OrderBy("sequenceNumber")
  private List<MoneyIntent> intents = new ArrayList<>();

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
  @JoinColumn(name = "payment_id", nullable = false)
  @OrderBy("enteredAt")
  private List<PaymentJournalEntry> journal = new ArrayList<>();

  protected Payment() {}

  /** A payment that the provider has authorized as a whole. */
  public static Payment authorized(String paymentNumber, Authorization authorization, Instant at) {
    Payment payment = new Payment();
    payment.paymentId = UUID.randomUUID();
    payment.paymentNumber = paymentNumber;
    payment.providerKey = authorization.providerKey();
    payment.externalReference = authorization.externalReference();
    payment.currencyCode = authorization.amount().currency().code();
    payment.createdAt = at;
    payment.extras = PaymentExtras.none();
    payment.totals = PaymentTotals.authorized(authorization.amount().minor());
    payment.authorizations.add(
        new PaymentAuthorization(authorization.externalReference(), authorization.amount(), at));
    return payment;
  }

  /**
   * What a provider says it holds for us.
   *
   * @param providerKey such as {@code kustom}
   * @param externalReference the provider's own id, unique with the key
   */
  public record Authorization(String providerKey, String externalReference, Money amount) {}

  /**
   * Reserves what is wanted, and writes the wish down.
   *
   * @return the intent; done already if what was taken before is enough, or nothing is to be given
   *     up
   * @throws io.kassa.domain.error.Rejection AMOUNT_EXCEEDS_AUTHORIZATION, AMOUNT_EXCEEDS_CAPTURES,
   *     PAYMENT_BUSY, ALREADY_CAPTURED, NOTHING_CAPTURED, NOTHING_LEFT; nothing has changed then
   */
  public MoneyIntent request(IntentRequest request, Instant now) {
    return wishes().request(request, now);
  }

  /** The provider is about to be asked for the intent. */
  public void send(MoneyIntent intent, Instant now) {
    if (intent.state().isOpen()) {
      intent.send(now);
    }
  }

  /** Nobody knows what the provider did. */
  public void doubt(MoneyIntent intent) {
    if (intent.state().isOpen()) {
      intent.doubt();
    }
  }

  /**
   * The provider did it.
   *
   * @param providerId its id of the capture or refund, where it has one
   * @return false if that was known
   */
  public boolean finish(MoneyIntent intent, Optional<String> providerId, Instant now) {
    return wishes().finish(intent, providerId, now);
  }

  /**
   * The provider said no; what was reserved is free again.
   *
   * @return false if the intent had ended before
   */
  public boolean refuse(MoneyIntent intent, ProviderRefusal refusal, Instant now) {
    return wishes().refuse(intent, refusal, now);
  }

  /**
   * Takes over what somebody did at the provider without us.
   *
   * @return the intent, done; nothing if the sums leave no room for it while others are under way
   */
  public Optional<MoneyIntent> takeOver(
      IntentRequest done, Optional<String> providerId, Instant now) {
    return wishes().takeOver(done, providerId, now);
  }

  /** What the provider holds in all, as it says now; kept only if what is under way fits it. */
  public void authorizeAnew(Money amount) {
    new Authorizations(authorizations, totals).changeTo(amount.minor());
  }

  /**
   * Less was given up than we had thought, because the provider had taken some of it for somebody
   * else first; nothing changes if that is not so.
   */
  public void releasedAtMost(Money most, Instant now) {
    wishes().releasedAtMost(most.minor(), now);
  }

  private Intents wishes() {
    return new Intents(paymentNumber, intents, totals, journal);
  }

  /**
   * The provider has changed its mind about an authorization. What it holds is counted as before:
   * while it has not decided, the order waits.
   *
   * @param authorizationNumber one that there is not changes nothing
   */
  public void setAuthorizationState(String authorizationNumber, AuthorizationState state) {
    new Authorizations(authorizations, totals).setState(authorizationNumber, state);
  }

  /** When the provider lets go of what it holds. */
  public void expireAt(Instant end) {
    expiresAt = end;
  }

  /** When the provider is to be asked how it stands; nothing: not before there is a reason. */
  public void lookAt(Optional<Instant> next) {
    nextLookAt = next.orElse(null);
  }

  /** When the provider is to be asked how it stands, if a time is set. */
  public Optional<Instant> nextLook() {
    return Optional.ofNullable(nextLookAt);
  }

  /**
   * Does what a rule wants, all or nothing; doing so again changes nothing.
   *
   * @return whether it was done; not if the payment had too many fields or tags then
   */
  public boolean apply(List<ActorCommand> commands) {
    PaymentExtras before = extras;
    commands.forEach(this::apply);
    boolean allowed = extras.mayFollow(before);
    extras = allowed ? extras : before;
    return allowed;
  }

  private void apply(ActorCommand command) {
    if (command instanceof ActorCommand.SetDynamicFields set) {
      setDynamicFields(set.fields());
    } else if (command instanceof ActorCommand.AddTag tag) {
      addTag(tag.key());
    } else if (command instanceof ActorCommand.RemoveTag tag) {
      removeTag(tag.key());
    }
  }

  public void addTag(String tag) {
    extras = extras.tagged(tag);
  }

  public void removeTag(String tag) {
    extras = extras.untagged(tag);
  }

  /** Fields that are not named stay; nothing removes a field. */
  public void setDynamicFields(Map<String, Optional<FieldValue>> fields) {
    extras = extras.with(fields);
  }

  /**
   * Nobody is to know any more who paid. What was paid stays; what rules kept goes, and so do
   * shipments and descriptions.
   */
  public void forgetShopper() {
    extras = PaymentExtras.none();
    intents.forEach(MoneyIntent::forgetShopper);
  }

  public UUID paymentId() {
    return paymentId;
  }

  public String paymentNumber() {
    return paymentNumber;
  }

  public String providerKey() {
    return providerKey;
  }

  public String externalReference() {
    return externalReference;
  }

  public Instant createdAt() {
    return createdAt;
  }

  /** When the provider lets go of what it holds, as far as it has told. */
  public Optional<Instant> expiresAt() {
    return Optional.ofNullable(expiresAt);
  }

  public PaymentExtras extras() {
    return extras;
  }

  public CurrencyCode currency() {
    return new CurrencyCode(currencyCode);
  }

  public List<PaymentAuthorization> authorizations() {
    return List.copyOf(authorizations);
  }

  /** Every wish for its money, oldest first. */
  public List<MoneyIntent> intents() {
    return List.copyOf(intents);
  }

  /** One of its intents. */
  public Optional<MoneyIntent> intent(UUID intentId) {
    return intents.stream().filter(it -> it.intentId().equals(intentId)).findFirst();
  }

  public List<PaymentJournalEntry> journal() {
    return List.copyOf(journal);
  }

  /** The sums, as they stand. */
  public PaymentBalance balance() {
    return PaymentBalance.of(totals, currency());
  }

  /** The sum of what was authorized. */
  public Money authorizedAmount() {
    return balance().authorized();
  }
}
