package io.kassa.domain.kustom.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.profile.LocaleTag;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RefusalTextsTest {

  private static final List<String> LOCALES =
      List.of("sv-SE", "de-DE", "nb-NO", "fi-FI", "da-DK", "nl-NL", "en-GB");

  @ParameterizedTest
  @EnumSource(Reason.class)
  void everyReasonHasATextInEveryLanguageOfTheCatalogue(Reason reason) {
    Set<String> texts = new HashSet<>();
    for (String locale : LOCALES) {
      String text = RefusalTexts.of(reason, Optional.of(new LocaleTag(locale)), "Socks");
      assertThat(text).isNotBlank().doesNotContain("{", "}");
      texts.add(text);
    }

    assertThat(texts).hasSize(LOCALES.size());
  }

  @ParameterizedTest
  @CsvSource({"fr-FR", "pl-PL", "en-SE", "it-CH"})
  void otherLanguagesGetEnglish(String locale) {
    assertThat(RefusalTexts.of(Reason.RULE, Optional.of(new LocaleTag(locale))))
        .isEqualTo("This purchase can't be completed.");
  }

  @ParameterizedTest
  @CsvSource({"sv-FI, Din varukorg är tom.", "de-AT, Ihr Warenkorb ist leer."})
  void aLanguageIsTheSameInEveryCountry(String locale, String text) {
    assertThat(RefusalTexts.of(Reason.CART_EMPTY, Optional.of(new LocaleTag(locale))))
        .isEqualTo(text);
  }
}
