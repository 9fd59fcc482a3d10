package io.kassa.domain.profile;

import static io.kassa.domain.error.Rejections.assertRejectedAs;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.error.ErrorCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocaleTagTest {

  @ParameterizedTest
  @ValueSource(strings = {"sv-SE", "sv_SE", "sv_se", "SV-se", " sv-SE "})
  void everyWayToWriteALocaleMeansTheSame(String tag) {
    assertThat(new LocaleTag(tag)).isEqualTo(new LocaleTag("sv-SE"));
    assertThat(new LocaleTag(tag).tag()).isEqualTo("sv-SE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "sv", "sv-", "sve-SE", "sv-SWE", "sv/SE", "sv-SE-x"})
  void whatIsNoLanguageInACountryIsRejected(String tag) {
    assertRejectedAs(ErrorCode.LOCALE_NOT_SUPPORTED, () -> new LocaleTag(tag));
  }

  @Test
  void onlyTheConfiguredLocalesAreSpoken() {
    SupportedLocales locales = new SupportedLocales(List.of("sv_se", "en-SE"));

    locales.require(new LocaleTag("sv-SE"));

    assertRejectedAs(ErrorCode.LOCALE_NOT_SUPPORTED, () -> locales.require(new LocaleTag("de-DE")));
  }
}
