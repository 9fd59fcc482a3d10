package io.kassa.api.admin.settings;

import io.kassa.api.json.Members;
import io.kassa.domain.address.CountryCode;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import io.kassa.domain.kustom.credential.CredentialScope;
import io.kassa.domain.kustom.credential.CredentialTerms;
import io.kassa.domain.kustom.settings.KustomEnvironment;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A credential set as it is to be.
 *
 * @param name for people, 1 to 100 characters
 * @param environment {@code playground}, {@code production} or {@code stand-in}; never changes
 * @param username the API key's id at Kustom, 1 to 255 characters without a colon
 * @param password the API key, 1 to 500 characters of ASCII; missing: it stays as it is
 * @param channelKey which channel's sales; missing: every channel's
 * @param countryCode in which country; missing: every one
 * @param activeFrom from when on new orders are created with it; missing: at once
 */
public record CredentialSetBody(
    @Schema(examples = "Sweden, 2027", required = true) String name,
    @Schema(examples = "production", required = true) String environment,
    @Schema(examples = "K123456_abcdef", required = true) String username,
    @Schema(examples = "kco_live_api_made_up", writeOnly = true) String password,
    @Schema(examples = "se") String channelKey,
    @Schema(examples = "SE") String countryCode,
    @Schema(examples = "2027-01-01T00:00:00Z") String activeFrom) {

  private static final int MAX_NAME = 100;
  private static final int MAX_USERNAME = 255;
  private static final int MAX_PASSWORD = 500;

  KustomEnvironment toEnvironment() {
    return KustomEnvironment.find(Members.required("environment", environment))
        .orElseThrow(() -> refused("environment is playground, production or stand-in."));
  }

  CredentialTerms toTerms() {
    String user = limited("username", username, MAX_USERNAME);
    if (user.indexOf(':') >= 0) {
      throw refused("username has no colon.");
    }
    return new CredentialTerms(limited("name", name, MAX_NAME), scope(), user, from());
  }

  Optional<String> toPassword() {
    Optional<String> secret =
        Members.optional(password).map(text -> limited("password", text, MAX_PASSWORD));
    if (secret.filter(it -> !StandardCharsets.US_ASCII.newEncoder().canEncode(it)).isPresent()) {
      throw refused("password has letters, digits and signs of ASCII alone, as Kustom's keys do.");
    }
    return secret;
  }

  private CredentialScope scope() {
    return new CredentialScope(
        Members.optional(channelKey).map(key -> limited("channelKey", key, MAX_NAME)),
        Members.optional(countryCode).map(CredentialSetBody::country));
  }

  private static CountryCode country(String text) {
    try {
      return CountryCode.of(text);
    } catch (Rejection none) {
      throw refused("countryCode is two capital letters such as SE.");
    }
  }

  private Optional<Instant> from() {
    return Members.optional(activeFrom).map(text -> Members.time("activeFrom", text));
  }

  private static String limited(String member, String value, int most) {
    String text = Members.required(member, value);
    if (text.length() > most || text.chars().anyMatch(Character::isISOControl)) {
      throw refused(member + " has at most " + most + " characters, and no line breaks.");
    }
    return text;
  }

  private static Rejection refused(String why) {
    return new Rejection(ErrorCode.INVALID_REQUEST, why);
  }

  /** The password is in no log. */
  @Override
  public String toString() {
    return "a credential set";
  }
}
