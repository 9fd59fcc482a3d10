package io.kassa.domain.kustom.credential;

import io.kassa.domain.address.CountryCode;
import io.kassa.domain.kustom.settings.KustomEnvironment;
import io.kassa.domain.secret.SealedSecret;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One API key of Kustom's and where it is used. New Kustom orders are created with it from {@code
 * activeFrom} until it is retired; those that it has created are looked after with it for ever. Its
 * environment never changes, because its orders can't move.
 */
@Entity
@Table(name = "kustom_credential_set")
@Cacheable(false)
public class CredentialSet {

  /** As text, like the references to it: those may be empty. */
  @Id
  @Column(name = "credential_set_id")
  private String credentialSetId;

  @Column(name = "set_name")
  private String name;

  @Column(name = "channel_key")
  private String channelKey;

  @Column(name = "country_code")
  private String countryCode;

  @Enumerated(EnumType.STRING)
  @Column(name = "environment")
  private KustomEnvironment environment;

  @Column(name = "username")
  private String username;

  @Column(name = "key_id")
  private String keyId;

  @Column(name = "sealed_password")
  private String sealedPassword;

  @Column(name = "active_from")
  private Instant activeFrom;

  @Column(name = "retired_at")
  private Instant retiredAt;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Version
  @Column(name = "revision")
  private long revision;

  protected CredentialSet() {}

  /** A set without a password, which has to be sealed before it is kept. */
  public CredentialSet(UUID id, KustomEnvironment environment, Instant now) {
    this.credentialSetId = id.toString();
    this.environment = environment;
    this.createdAt = now;
    this.changedAt = now;
    this.activeFrom = now;
  }

  /** Says anew where it is used. */
  public void describe(CredentialTerms terms, Instant now) {
    name = terms.name();
    channelKey = terms.scope().channelKey().orElse(null);
    countryCode = terms.scope().country().map(CountryCode::code).orElse(null);
    username = terms.username();
    activeFrom = terms.activeFrom().orElse(activeFrom);
    changedAt = now;
  }

  /** The password, or its seal, is another. */
  public void seal(SealedSecret password, Instant now) {
    keyId = password.keyId();
    sealedPassword = password.text();
    changedAt = now;
  }

  /** No new order is created with it any more; once more changes nothing. */
  public void retire(Instant now) {
    if (retiredAt == null) {
      retiredAt = now;
      changedAt = now;
    }
  }

  /** New orders are created with it again; once more changes nothing. */
  public void restore(Instant now) {
    if (retiredAt != null) {
      retiredAt = null;
      changedAt = now;
    }
  }

  /** Whether new orders may be created with it. */
  public boolean isActive(Instant now) {
    return retiredAt == null && !now.isBefore(activeFrom);
  }

  public UUID id() {
    return UUID.fromString(credentialSetId);
  }

  /** What people call it. */
  public String name() {
    return name;
  }

  /** Which sales it is for. */
  public CredentialScope scope() {
    return new CredentialScope(
        Optional.ofNullable(channelKey), Optional.ofNullable(countryCode).map(CountryCode::new));
  }

  public KustomEnvironment environment() {
    return environment;
  }

  public String username() {
    return username;
  }

  /** Nobody can read it without its key. */
  public SealedSecret password() {
    return new SealedSecret(keyId, sealedPassword);
  }

  public Instant activeFrom() {
    return activeFrom;
  }

  /** When it was retired, if it is. */
  public Optional<Instant> retiredAt() {
    return Optional.ofNullable(retiredAt);
  }

  public Instant changedAt() {
    return changedAt;
  }
}
