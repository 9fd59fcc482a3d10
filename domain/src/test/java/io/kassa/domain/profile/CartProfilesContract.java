package io.kassa.domain.profile;

import static io.kassa.domain.money.MoneyFixture.SEK;
import static io.kassa.domain.money.MoneyFixture.SWEDISH_TAX;
import static io.kassa.domain.money.MoneyFixture.sek;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.contract.Transactions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every store of cart profiles has to do. */
public interface CartProfilesContract {

  CartProfiles profiles();

  Transactions transactions();

  @Test
  default void aProfileIsFoundAsItWasPut() {
    String key = CartProfileFixture.aProfileKey();
    CartProfile profile = CartProfileFixture.aSwedishProfile(key);
    put(profile);

    CartProfile found = found(key);

    assertThat(found.sales()).isEqualTo(profile.sales());
    assertThat(found.defaultCountry()).isEqualTo(CartProfileFixture.SE);
    assertThat(found.allowedCountries())
        .containsExactly(CartProfileFixture.SE, CartProfileFixture.NO);
    assertThat(found.shipping()).isEqualTo(profile.shipping());
  }

  @Test
  default void aProfileThatNobodyPutIsNotFound() {
    String nobodys = CartProfileFixture.aProfileKey();

    assertThat(transactions().in(() -> profiles().find(nobodys))).isEmpty();
  }

  @Test
  default void theLaterProfileOfAKeyReplacesTheEarlier() {
    String key = CartProfileFixture.aProfileKey();
    put(CartProfileFixture.aSwedishProfile(key));

    put(
        new CartProfile(
            key,
            new CartProfile.Sales("other", SEK, false),
            List.of(CartProfileFixture.NO),
            new ShippingTerms("Hem", sek("10.00"), SWEDISH_TAX, Optional.empty())));

    CartProfile found = found(key);
    assertThat(found.sales()).isEqualTo(new CartProfile.Sales("other", SEK, false));
    assertThat(found.allowedCountries()).containsExactly(CartProfileFixture.NO);
    assertThat(found.shipping().freeFrom()).isEmpty();
  }

  @Test
  default void allProfilesComeOrderedByKey() {
    String key = CartProfileFixture.aProfileKey();
    put(CartProfileFixture.aSwedishProfile(key + "-b"));
    put(CartProfileFixture.aSwedishProfile(key + "-a"));

    List<String> keys =
        transactions().in(() -> profiles().all()).stream().map(CartProfile::profileKey).toList();

    assertThat(keys).containsSubsequence(key + "-a", key + "-b");
  }

  private void put(CartProfile profile) {
    transactions().run(() -> profiles().put(profile));
  }

  private CartProfile found(String key) {
    return transactions().in(() -> profiles().find(key)).orElseThrow();
  }
}
