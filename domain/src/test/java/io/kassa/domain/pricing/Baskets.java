package io.kassa.domain.pricing;

import io.kassa.domain.address.CountryCode;
import io.kassa.domain.catalogue.Offer;
import io.kassa.domain.catalogue.Product;
import io.kassa.domain.coupon.Coupon;
import io.kassa.domain.coupon.CouponFixture;
import io.kassa.domain.money.CurrencyCode;
import io.kassa.domain.money.Money;
import io.kassa.domain.money.MoneyFixture;
import io.kassa.domain.money.TaxRate;
import io.kassa.domain.profile.CartProfile;
import io.kassa.domain.profile.ShippingTerms;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Baskets of every kind that may be ordered, for properties. */
public final class Baskets {

  private static final CurrencyCode CURRENCY = MoneyFixture.SEK;
  private static final long MAX_SHIPPING = 200_000;
  private static final long MAX_QUANTITY = 100_000;
  private static final long MAX_LINE = 50_000_000;
  private static final long MAX_PRODUCTS = 99_000_000;

  private Baskets() {}

  /** Up to eight lines and three coupons, with tax inside or on top. */
  public static Arbitrary<Basket> any() {
    return Combinators.combine(
            profiles(), lines().list().ofMinSize(1).ofMaxSize(8), coupons().list().ofMaxSize(3))
        .as(Baskets::basket);
  }

  /** Rates that shops use, a rate that was once derived from rounded money, and all others. */
  public static Arbitrary<TaxRate> taxRates() {
    return Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.of(0, 500, 600, 700, 825, 1200, 1900, 2100, 2500, 2506)),
            Tuple.of(2, Arbitraries.integers().between(0, 10_000)))
        .map(TaxRate::new);
  }

  private static Arbitrary<CartProfile> profiles() {
    Arbitrary<ShippingTerms> shipping =
        Combinators.combine(
                Arbitraries.longs().between(0, MAX_SHIPPING),
                taxRates(),
                Arbitraries.longs().between(0, MAX_LINE).optional(0.5))
            .as(
                (price, rate, freeFrom) ->
                    new ShippingTerms("Frakt", money(price), rate, freeFrom.map(Baskets::money)));
    return Combinators.combine(Arbitraries.of(true, false), shipping)
        .as(
            (taxIncluded, terms) ->
                new CartProfile(
                    "profile",
                    new CartProfile.Sales("se", CURRENCY, taxIncluded),
                    List.of(new CountryCode("SE"), new CountryCode("US")),
                    terms));
  }

  /** A line before it is known how many lines share what a basket may cost. */
  private record Line(long price, long quantity, TaxRate rate, int number) {

    BasketLine costing(long most) {
      long unitPrice = Math.min(price, most);
      long pieces = Math.min(quantity, Math.max(1, most / Math.max(unitPrice, 1)));
      Product product = new Product("N" + number, Optional.empty(), Optional.empty(), List.of());
      return new BasketLine(UUID.randomUUID(), new Offer(product, money(unitPrice), rate), pieces);
    }
  }

  private static Arbitrary<Line> lines() {
    return Combinators.combine(
            prices(), quantities(), taxRates(), Arbitraries.integers().between(1, 12))
        .as(Line::new);
  }

  /** Prices down to nothing, awkward ones, and the largest that fit. */
  private static Arbitrary<Long> prices() {
    return Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.longs().between(0, 9)),
        Tuple.of(3, Arbitraries.longs().between(1, 99_999)),
        Tuple.of(1, Arbitraries.longs().between(0, MAX_LINE)));
  }

  private static Arbitrary<Long> quantities() {
    return Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.longs().between(1, 12)),
        Tuple.of(1, Arbitraries.longs().between(1, MAX_QUANTITY)));
  }

  private static Arbitrary<Function<String, Coupon>> coupons() {
    return Arbitraries.oneOf(
        Arbitraries.integers()
            .between(1, 10_000)
            .map(share -> code -> CouponFixture.aShare(code, share)),
        Arbitraries.longs()
            .between(1, MAX_LINE)
            .map(amount -> code -> CouponFixture.anAmount(code, money(amount))),
        Arbitraries.just(CouponFixture::freeShipping));
  }

  private static Basket basket(
      CartProfile profile, List<Line> lines, List<Function<String, Coupon>> coupons) {
    long most = Math.min(MAX_LINE, MAX_PRODUCTS / lines.size());
    return new Basket(
        profile,
        lines.stream().map(line -> line.costing(most)).toList(),
        IntStream.range(0, coupons.size())
            .mapToObj(i -> coupons.get(i).apply("COUPON" + i))
            .toList());
  }

  private static Money money(long minor) {
    return new Money(minor, CURRENCY);
  }
}
