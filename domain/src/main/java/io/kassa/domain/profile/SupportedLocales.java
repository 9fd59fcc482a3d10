package io.kassa.domain.profile;

import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The locales that this installation speaks, in all its profiles: {@code kassa.locales}. */
@ApplicationScoped
public class SupportedLocales {

  private List<LocaleTag> locales = List.of();

  SupportedLocales() {}

  /**
   * @param tags as people write them; a senseless one stops the start
   */
  @Inject
  public SupportedLocales(
      @ConfigProperty(
              name = "kassa.locales",
              defaultValue =
                  "sv-SE,en-SE,nb-NO,en-NO,da-DK,en-DK,fi-FI,sv-FI,en-FI,de-DE,en-DE,de-AT,en-AT,"
                      + "nl-NL,en-NL,fr-FR,en-FR,es-ES,en-ES,nl-BE,fr-BE,de-CH,fr-CH,it-CH,pl-PL,"
                      + "en-GB,en-US")
          List<String> tags) {
    this.locales = tags.stream().map(LocaleTag::new).toList();
  }

  /**
   * Asks whether this one is spoken.
   *
   * @throws Rejection LOCALE_NOT_SUPPORTED
   */
  public void require(LocaleTag locale) {
    if (!locales.contains(locale)) {
      throw new Rejection(
          ErrorCode.LOCALE_NOT_SUPPORTED,
          "This locale is not supported.",
          Map.of("supportedLocales", locales.stream().map(LocaleTag::tag).toList()));
    }
  }
}
