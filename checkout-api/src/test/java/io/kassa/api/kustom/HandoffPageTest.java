package io.kassa.api.kustom;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.kustom.externalpayment.HandoffOutcome.DeadEnd;
import io.kassa.domain.kustom.externalpayment.HandoffOutcome.Reason;
import io.kassa.domain.kustom.externalpayment.HandoffOutcome.Shopper;
import io.kassa.domain.profile.LocaleTag;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HandoffPageTest {

  @ParameterizedTest
  @EnumSource(Reason.class)
  void everyReasonIsTold(Reason reason) {
    for (String language : new String[] {"en", "sv", "nb", "da", "fi", "de", "pl"}) {
      Response answer = page(reason, language + "-XX");

      assertThat(answer.getStatus()).isBetween(400, 599);
      assertThat(answer.getMediaType()).hasToString("text/html;charset=UTF-8");
      assertThat((String) answer.getEntity()).contains("<h1>").contains("<p>");
    }
  }

  @ParameterizedTest
  @CsvSource({"sv-SE, sv", "nb-NO, nb", "da-DK, da", "fi-FI, fi", "de-AT, de", "en-GB, en"})
  void theCartsLanguageIsSpoken(String locale, String language) {
    assertThat((String) page(Reason.NO_ADDRESS, locale).getEntity())
        .contains("<html lang=\"" + language + "\">");
  }

  @ParameterizedTest
  @ValueSource(strings = {"pl-PL", "fr-FR"})
  void whoseLanguageIsNotKnownGetsEnglish(String locale) {
    assertThat((String) page(Reason.NO_ADDRESS, locale).getEntity()).contains("<html lang=\"en\">");
  }

  @Test
  void theBrowsersLanguageCountsWhereThereIsNoCart() {
    DeadEnd end = new DeadEnd(Reason.UNKNOWN, Optional.empty());

    Response answer = HandoffPage.of(end, Locale.forLanguageTag("de-DE")).answer().build();

    assertThat(answer.getStatus()).isEqualTo(404);
    assertThat((String) answer.getEntity()).contains("lang=\"de\"").doesNotContain("<a ");
  }

  @Test
  void theWayBackIsALinkThatCantBreakOut() {
    String address = "https://shop.example.com/checkout?a=1&b=\"><script>alert(1)</script>";
    DeadEnd end =
        new DeadEnd(Reason.OUTDATED, Optional.of(new Shopper(new LocaleTag("en-GB"), address)));

    String html = (String) HandoffPage.of(end, Locale.ENGLISH).answer().build().getEntity();

    assertThat(html)
        .contains("href=\"https://shop.example.com/checkout?a=1&amp;b=&quot;&gt;&lt;script&gt;")
        .doesNotContain("<script");
  }

  @Test
  void troubleThatPassesSaysWhenToComeAgain() {
    assertThat(page(Reason.NOT_NOW, "en-GB").getHeaderString("Retry-After")).isEqualTo("5");
    assertThat(page(Reason.ORDERED, "en-GB").getHeaderString("Retry-After")).isNull();
    assertThat(HandoffPage.ofTrouble(Locale.ENGLISH, 500).answer().build().getStatus())
        .isEqualTo(500);
  }

  private static Response page(Reason reason, String locale) {
    Shopper shopper = new Shopper(new LocaleTag(locale), "https://shop.example.com/checkout");
    return HandoffPage.of(new DeadEnd(reason, Optional.of(shopper)), Locale.ENGLISH)
        .answer()
        .build();
  }
}
