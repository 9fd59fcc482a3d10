package io.kassa.domain.cart;

import io.kassa.domain.address.CountryCode;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import io.kassa.domain.hook.Hooks;
import io.kassa.domain.number.NumberSeries;
import io.kassa.domain.profile.CartProfile;
import io.kassa.domain.profile.CartProfiles;
import io.kassa.domain.profile.LocaleTag;
import io.kassa.domain.profile.SupportedLocales;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Opens an empty cart. */
@Stateless
public class OpenCart {

  @Inject Carts carts;
  @Inject CartProfiles profiles;
  @Inject SupportedLocales locales;
  @Inject NumberSeries numbers;
  @Inject Hooks hooks;
  @Inject CartEffects effects;
  @Inject Clock clock;

  /**
   * What a storefront says when it opens a cart.
   *
   * @param country empty: the profile's default
   */
  public record Command(String profileKey, LocaleTag locale, Optional<CountryCode> country) {}

  /**
   * Opens a cart and answers its id.
   *
   * @throws Rejection PROFILE_NOT_FOUND, LOCALE_NOT_SUPPORTED, COUNTRY_NOT_ALLOWED or
   *     REFUSED_BY_RULE
   */
  public CartId open(Command command) {
    CartProfile profile =
        profiles
            .find(command.profileKey())
            .orElseThrow(
                () -> new Rejection(ErrorCode.PROFILE_NOT_FOUND, "There is no such cart profile."));
    locales.require(command.locale());
    CountryCode country = command.country().orElseGet(profile::defaultCountry);
    profile.requireAllowed(country);
    Cart cart =
        new Cart(
            CartId.random(),
            numbers.next(NumberSeries.Kind.CART),
            new Cart.Opening(profile.profileKey(), command.locale(), country, clock.instant()));
    effects.carryOutUnlessRefused(hooks.fire(OnTicketBeforeCreated.of(cart)), cart);
    carts.add(cart);
    effects.carryOut(hooks.tell(OnTicketCreated.of(cart)), cart);
    return cart.id();
  }
}
