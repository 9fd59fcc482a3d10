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
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  /** Any basket with up to three promotions on any of its parts. */
  public static Arbitrary<PricedBasket> promoted() {
    return Combinators.combine(any().map(Pricing::price), wishes().list().ofMaxSize(3))
        .as(
            (basket, wishes) ->
                Pricing.promote(basket, wishes.stream().map(it -> it.apply(basket)).toList()));
  }

  /** A promotion before it is known what is in the basket. */
  public static Arbitrary<Function<PricedBasket, Promotion>> wishes() {
    return reductions()
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(
            list ->
                basket ->
                    new Promotion(
                        "Promotion", list.stream().map(make -> make.apply(basket)).toList()));
  }

  private static Arbitrary<Function<PricedBasket, Reduction>> reductions() {
    Arbitrary<Function<PricedBasket, Portion>> portions =
        Combinators.combine(Arbitraries.integers().between(0, 255), Arbitraries.of(true, false))
            .as((chosen, shipping) -> basket -> portion(basket, chosen, shipping));
    Arbitrary<BigDecimal> rates =
        Arbitraries.bigDecimals().between(BigDecimal.ZERO, BigDecimal.ONE).ofScale(7);
    Arbitrary<Money> amounts = Arbitraries.longs().between(0, MAX_LINE).map(Baskets::money);
    return Arbitraries.oneOf(
        Combinators.combine(portions, rates)
            .as((portion, rate) -> it -> new Reduction.Share(portion.apply(it), rate)),
        Combinators.combine(portions, amounts)
            .as((portion, amount) -> it -> new Reduction.Each(portion.apply(it), amount)),
        Combinators.combine(portions, amounts)
            .as((portion, amount) -> it -> new Reduction.Spread(portion.apply(it), amount)));
  }

  /** Of the first eight lines those whose bit is set. */
  private static Portion portion(PricedBasket basket, int chosen, boolean shipping) {
    Set<UUID> lines = new HashSet<>();
    for (int i = 0; i < basket.lines().size(); i++) {
      if ((chosen >> i & 1) == 1) {
        lines.add(basket.lines().get(i).lineId());
      }
    }
    return new Portion(lines, shipping);
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
