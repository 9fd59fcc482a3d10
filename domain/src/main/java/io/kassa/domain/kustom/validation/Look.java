package io.kassa.domain.kustom.validation;

import io.kassa.domain.profile.LocaleTag;

/** What a look at the cart and its order has shown. */
sealed interface Look {

  /** Something speaks against it. */
  record Objection(Reason reason, Refusal refusal) implements Look {}

  /** Nothing does; the rules are to be asked. */
  record Clear(OnKustomValidation hook, LocaleTag locale) implements Look {}
}
