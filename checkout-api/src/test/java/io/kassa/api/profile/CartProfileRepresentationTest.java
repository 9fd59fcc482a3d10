package io.kassa.api.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.api.json.Wire;
import io.kassa.domain.profile.CartProfileFixture;
import org.junit.jupiter.api.Test;

class CartProfileRepresentationTest {

  @Test
  void aProfileHasTheMembersThatStorefrontsRead() throws Exception {
    assertThat(Wire.text(CartProfileRepresentation.of(CartProfileFixture.aSwedishProfile())))
        .isEqualTo(
            "{\"profileKey\":\"se-webshop\",\"channelKey\":\"se\",\"currencyCode\":\"SEK\","
                + "\"taxIncluded\":true,\"defaultCountryCode\":\"SE\","
                + "\"allowedCountries\":[\"SE\",\"NO\"]}");
  }
}
