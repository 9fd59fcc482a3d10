package io.kassa.domain.kustom.checkout;

import static io.kassa.domain.error.Rejections.assertRejectedAs;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.kustom.KustomOrderFixture;
import io.kassa.domain.kustom.MerchantUrls;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MerchantUrlRulesTest {

  private final MerchantUrlRules rules = new MerchantUrlRules(false);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://shop.example.com/thanks",
        "HTTPS://shop.example.com",
        "https://shop.example.com/thanks?order={checkout.order.id}",
        "https://shop.example.com:8443/a%20b?c=d#e"
      })
  void httpsAddressesAreTaken(String url) {
    assertThatCode(() -> rules.require(confirmation(url))).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://shop.example.com",
        "http://localhost:8080",
        "ftp://shop.example.com",
        "javascript:alert(1)",
        "https:",
        "https:///thanks",
        "/thanks",
        "shop.example.com",
        "https://shop.example.com/{other}",
        "https://shop.example.com/a b"
      })
  void everythingElseIsRejected(String url) {
    assertRejectedAs(ErrorCode.INVALID_URL, () -> rules.require(confirmation(url)));
  }

  @Test
  void eachOfTheThreeIsChecked() {
    String https = KustomOrderFixture.URLS.terms();
    String http = "http://shop.example.com";

    assertRejectedAs(
        ErrorCode.INVALID_URL, () -> rules.require(new MerchantUrls(http, https, https)));
    assertRejectedAs(
        ErrorCode.INVALID_URL, () -> rules.require(new MerchantUrls(https, http, https)));
    assertRejectedAs(
        ErrorCode.INVALID_URL, () -> rules.require(new MerchantUrls(https, https, http)));
  }

  @Test
  void anAddressHasTwoThousandSignsAtMost() {
    String longest = "https://shop.example.com/" + "x".repeat(1975);

    assertThatCode(() -> rules.require(confirmation(longest))).doesNotThrowAnyException();
    assertRejectedAs(ErrorCode.INVALID_URL, () -> rules.require(confirmation(longest + "x")));
  }

  @Test
  void inDevelopmentAShopOnThisMachineMayDoWithoutHttps() {
    MerchantUrlRules relaxed = new MerchantUrlRules(true);

    assertThatCode(() -> relaxed.require(confirmation("http://localhost:3000/thanks")))
        .doesNotThrowAnyException();
    assertRejectedAs(
        ErrorCode.INVALID_URL,
        () -> relaxed.require(confirmation("http://localhost.example.com/thanks")));
  }

  private static MerchantUrls confirmation(String url) {
    return new MerchantUrls(
        KustomOrderFixture.URLS.terms(), KustomOrderFixture.URLS.checkout(), url);
  }
}
