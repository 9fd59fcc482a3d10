package io.kassa.domain.address;

import static io.kassa.domain.error.Rejections.assertRejectedAs;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.error.ErrorCode;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

  @ParameterizedTest
  @ValueSource(strings = {"kim@example.com", " kim@example.com ", "a+b@c.d.example", "åsa@ö.se"})
  void whatLooksLikeAnEmailAddressIsTaken(String text) {
    assertThat(new EmailAddress(text).text()).isEqualTo(text.strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "kim", "kim@", "@example.com", "kim@example", "k im@example.com", "a@b@c.se"})
  void whatDoesNotIsRejected(String text) {
    assertRejectedAs(ErrorCode.INVALID_EMAIL, () -> new EmailAddress(text));
  }

  @Test
  void anEmailAddressHasAHundredCharactersAtMost() {
    String domain = "@" + "d".repeat(93) + ".se";

    assertThat(new EmailAddress("kim" + domain).text()).hasSize(100);
    assertRejectedAs(ErrorCode.INVALID_EMAIL, () -> new EmailAddress("kims" + domain));
  }

  @Test
  void letterCaseMakesNoOtherMailbox() {
    EmailAddress email = new EmailAddress("Kim@Example.com");

    assertThat(email.sameMailboxAs(" kim@example.COM ")).isTrue();
    assertThat(email.sameMailboxAs("kin@example.com")).isFalse();
  }

  @Test
  void personalDataDoesNotShowWhenPrinted() {
    assertThat(new EmailAddress("kim@example.com").toString()).doesNotContain("kim");
    assertThat(new PhoneNumber("+46701234567").toString()).doesNotContain("46");
  }

  @ParameterizedTest
  @ValueSource(strings = {"+46 70 123 45 67", "112", "(08) 12-34/5.6", " 0701234567 "})
  void phoneNumbersAreTakenAsPeopleWriteThem(String text) {
    assertThat(new PhoneNumber(text).text()).isEqualTo(text.strip());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12", "call me", "--- 1 2", "+46+70", "1234567890abc"})
  void whatNobodyCanCallIsRejected(String text) {
    assertRejectedAs(ErrorCode.INVALID_PHONE, () -> new PhoneNumber(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"SE", "se", " Se "})
  void aCountryIsReadInAnyCase(String text) {
    assertThat(CountryCode.of(text)).isEqualTo(new CountryCode("SE"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "S", "SWE", "46", "ſe"})
  void whatHasNotTwoLettersIsNoCountry(String text) {
    assertRejectedAs(ErrorCode.COUNTRY_NOT_ALLOWED, () -> new CountryCode(text));
  }

  @Test
  void aLineThatIsTooLongIsRejected() {
    Optional<String> fits = Optional.of("x".repeat(Address.MAX_LENGTH));
    Optional<String> tooLong = Optional.of("x".repeat(Address.MAX_LENGTH + 1));

    assertThat(addressIn(fits).city()).isEqualTo(fits);
    assertRejectedAs(ErrorCode.INVALID_ADDRESS, () -> addressIn(tooLong));
    assertRejectedAs(
        ErrorCode.INVALID_ADDRESS,
        () -> new InvoiceRecipient(addressIn(fits), tooLong, Optional.empty(), Optional.empty()));
  }

  private static Address addressIn(Optional<String> city) {
    Optional<String> nothing = Optional.empty();
    return new Address(
        nothing, nothing, nothing, nothing, nothing, city, nothing, nothing, Optional.empty());
  }
}
