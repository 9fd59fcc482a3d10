package io.kassa.domain.kustom.credential;

import io.kassa.domain.address.CountryCode;
import java.util.Optional;

/**
 * Which sales a credential set is for.
 *
 * @param channelKey nothing: every channel
 * @param country the purchase's; nothing: every country
 */
public record CredentialScope(Optional<String> channelKey, Optional<CountryCode> country) {

  /** Every sale. */
  public static CredentialScope everywhere() {
    return new CredentialScope(Optional.empty(), Optional.empty());
  }

  /** Whether a sale in this channel and country is among them. */
  public boolean covers(String channel, CountryCode purchaseCountry) {
    return channelKey.filter(it -> !it.equals(channel)).isEmpty()
        && country.filter(it -> !it.equals(purchaseCountry)).isEmpty();
  }

  /** The more it says the sooner it is chosen; a channel says more than a country. */
  int precision() {
    return (channelKey.isPresent() ? 2 : 0) + (country.isPresent() ? 1 : 0);
  }
}
