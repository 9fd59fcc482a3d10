package io.kassa.domain.kustom.validation;

import io.kassa.domain.profile.LocaleTag;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words in which shoppers are told; English where their language is not in the catalogue. */
final class RefusalTexts {

  private static final String BUNDLE = "io.kassa.domain.kustom.validation.messages";

  /** Not the language of the server. */
  private static final Control NO_FALLBACK =
      Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  private RefusalTexts() {}

  /**
   * The text for a reason.
   *
   * @param locale of the cart; nothing where the cart is not known
   * @param values what stands in the text's places, such as a product's name
   */
  static String of(Reason reason, Optional<LocaleTag> locale, Object... values) {
    Locale language = locale.map(it -> Locale.forLanguageTag(it.tag())).orElse(Locale.ENGLISH);
    ResourceBundle texts =
        ResourceBundle.getBundle(
            BUNDLE, language, RefusalTexts.class.getClassLoader(), NO_FALLBACK);
    return new MessageFormat(texts.getString(reason.key()), language).format(values);
  }
}
