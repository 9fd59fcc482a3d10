package io.kassa.domain.profile;

import static io.kassa.domain.error.Rejections.assertRejectedAs;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.address.CountryCode;
import io.kassa.domain.error.ErrorCode;
import org.junit.jupiter.api.Test;

class CartProfileTest {

  @Test
  void theFirstCountryIsTheDefault() {
    CartProfile profile = CartProfileFixture.aSwedishProfile();

    assertThat(profile.defaultCountry()).isEqualTo(CartProfileFixture.SE);
    assertThat(profile.allowedCountries())
        .containsExactly(CartProfileFixture.SE, CartProfileFixture.NO);
  }

  @Test
  void onlyItsOwnCountriesAreAllowed() {
    CartProfile profile = CartProfileFixture.aSwedishProfile();

    profile.requireAllowed(CartProfileFixture.NO);

    assertRejectedAs(
        ErrorCode.COUNTRY_NOT_ALLOWED, () -> profile.requireAllowed(new CountryCode("DE")));
  }
}
