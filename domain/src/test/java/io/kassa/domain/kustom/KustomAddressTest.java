package io.kassa.domain.kustom;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.address.Address;
import io.kassa.domain.address.CountryCode;
import io.kassa.domain.address.EmailAddress;
import io.kassa.domain.address.PhoneNumber;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KustomAddressTest {

  private static final Optional<String> NOTHING = Optional.empty();

  @Test
  void aPersonHasOneNameAndLivesThere() {
    Address address = KustomAddressFixture.kimInStockholm().toAddress();

    assertThat(address.name()).contains("Kim Ek");
    assertThat(address.attention()).isEmpty();
    assertThat(address.addressLine1()).contains("Storgatan 1");
    assertThat(address.postalCode()).contains("11122");
    assertThat(address.city()).contains("Stockholm");
    assertThat(address.countryCode()).contains(new CountryCode("SE"));
  }

  @Test
  void aFirmIsNamedAndThePersonIsToBeAskedFor() {
    Address address = KustomAddressFixture.aFirm().toAddress();

    assertThat(address.name()).contains("Ek & Co AB");
    assertThat(address.attention()).contains("Kim Ek");
    assertThat(address.addressLine2()).contains("3 tr");
  }

  @Test
  void contactDetailsAreTakenIfTheyAreSome() {
    KustomAddress kim = KustomAddressFixture.kimInStockholm();

    assertThat(kim.toEmail()).contains(new EmailAddress("kim@example.com"));
    assertThat(kim.toPhone()).contains(new PhoneNumber("+46 70 123 45 67"));
  }

  @Test
  void aPaymentIsNeverRefusedForAnAddressThatWeWouldNotTake() {
    KustomAddress odd =
        new KustomAddress(
            Optional.of("x".repeat(300)),
            NOTHING,
            NOTHING,
            NOTHING,
            NOTHING,
            NOTHING,
            NOTHING,
            NOTHING,
            NOTHING,
            NOTHING,
            Optional.of("Sweden"),
            Optional.of("no address"),
            Optional.of("call me"));

    assertThat(odd.toAddress().name()).contains("x".repeat(Address.MAX_LENGTH));
    assertThat(odd.toAddress().countryCode()).isEmpty();
    assertThat(odd.toEmail()).isEmpty();
    assertThat(odd.toPhone()).isEmpty();
  }

  @Test
  void theCountryAloneIsNoAddress() {
    assertThat(KustomAddressFixture.onlyTheCountry().isFilled()).isFalse();
    assertThat(KustomAddressFixture.onlyTheCountry().toAddress().name()).isEmpty();
    assertThat(KustomAddressFixture.kimInStockholm().isFilled()).isTrue();
  }
}
