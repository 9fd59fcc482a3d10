package io.kassa.domain.cart;

import static io.kassa.domain.money.MoneyFixture.SEK;

import io.kassa.domain.cart.change.AddCoupon;
import io.kassa.domain.cart.change.AddItem;
import io.kassa.domain.cart.change.CartChange;
import io.kassa.domain.cart.change.CartTerms;
import io.kassa.domain.cart.change.RemoveCoupon;
import io.kassa.domain.cart.change.RemoveItem;
import io.kassa.domain.cart.change.SetQuantity;
import io.kassa.domain.catalogue.InMemoryProducts;
import io.kassa.domain.catalogue.Product;
import io.kassa.domain.catalogue.ProductFixture;
import io.kassa.domain.coupon.Coupon;
import io.kassa.domain.coupon.CouponCode;
import io.kassa.domain.coupon.CouponFixture;
import io.kassa.domain.coupon.InMemoryCoupons;
import io.kassa.domain.money.Money;
import io.kassa.domain.money.TaxRate;
import io.kassa.domain.pricing.Baskets;
import io.kassa.domain.profile.CartProfile;
import io.kassa.domain.profile.CartProfileFixture;
import io.kassa.domain.profile.InMemoryCartProfiles;
import io.kassa.domain.promotion.PromotionFixture;
import io.kassa.domain.stock.InMemoryStock;
import io.kassa.domain.time.MovableClock;
import io.kassa.domain.workbench.Shop;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Two ways to the same cart: the straight one, and one with the same steps in another order, with
 * repetitions, and with things that are put in and taken out again.
 *
 * @param wanted what the cart holds in the end
 * @param seed decides on the detours
 */
public record CartPaths(List<Product> products, List<CartItem> wanted, int couponCount, long seed) {

  private static final List<Coupon> COUPONS =
      List.of(
          CouponFixture.aShare("A-THIRD", 3333),
          CouponFixture.anAmount("SOME", new Money(1001, SEK)),
          CouponFixture.aShare("A-SEVENTH", 1429),
          CouponFixture.freeShipping("SHIPPING"));
  private static final Coupon UNWANTED = CouponFixture.aShare("UNWANTED", 5000);
  private static final int PRODUCTS = 4;

  /** Any two ways. */
  public static Arbitrary<CartPaths> any() {
    Arbitrary<CartItem> items =
        Combinators.combine(
                Arbitraries.integers().between(0, PRODUCTS - 1), Arbitraries.longs().between(1, 20))
            .as((number, quantity) -> new CartItem(UUID.randomUUID(), "N" + number, quantity));
    return Combinators.combine(
            assortments(),
            items.list().ofMinSize(1).ofMaxSize(6),
            Arbitraries.integers().between(0, COUPONS.size()),
            Arbitraries.longs())
        .as(CartPaths::new);
  }

  private static Arbitrary<List<Product>> assortments() {
    return Combinators.combine(Arbitraries.longs().between(0, 99_999), Baskets.taxRates())
        .as(ProductTerms::new)
        .list()
        .ofSize(PRODUCTS)
        .map(CartPaths::numbered);
  }

  private record ProductTerms(long price, TaxRate rate) {}

  private static List<Product> numbered(List<ProductTerms> terms) {
    List<Product> products = new ArrayList<>();
    for (ProductTerms it : terms) {
      Money price = new Money(it.price(), SEK);
      products.add(ProductFixture.aProduct("N" + products.size(), "se", price, it.rate()));
    }
    return products;
  }

  /** A shop that sells this, and whose coupons are these. */
  public Shop shop() {
    Shop shop = new Shop();
    products.forEach(shop.products::put);
    Stream.concat(COUPONS.stream(), Stream.of(UNWANTED)).forEach(shop.coupons::put);
    return shop;
  }

  private CartProfile profile() {
    return seed % 2 == 0
        ? CartProfileFixture.aSwedishProfile()
        : CartProfileFixture.aBusinessProfile();
  }

  /** Under which terms both are gone. */
  public CartTerms terms() {
    return new CartTerms(profile(), catalogue(), coupons(), MovableClock.START);
  }

  CartPreview preview() {
    return new CartPreview(
        new InMemoryCartProfiles(profile()),
        new CartPricing(catalogue(), coupons(), PromotionFixture.none()),
        new CartStock(new InMemoryStock(), new MovableClock()));
  }

  /** The straight one. */
  public List<CartChange> straight() {
    Stream<CartChange> items = wanted.stream().map(CartPaths::add);
    Stream<CartChange> codes =
        COUPONS.stream().limit(couponCount).map(coupon -> new AddCoupon(coupon.code()));
    return Stream.concat(items, codes).toList();
  }

  /** The other. */
  public List<CartChange> detour() {
    Random random = new Random(seed);
    List<List<CartChange>> strands = new ArrayList<>();
    wanted.forEach(item -> strands.add(strand(item, random)));
    COUPONS.stream().limit(couponCount).forEach(it -> strands.add(strand(it.code(), random)));
    UUID unwanted = UUID.randomUUID();
    strands.add(List.of(new AddItem(unwanted, "N0", 3), new RemoveItem(unwanted)));
    strands.add(List.of(new AddCoupon(UNWANTED.code()), new RemoveCoupon(UNWANTED.code())));
    return woven(strands, random);
  }

  private static List<CartChange> strand(CartItem item, Random random) {
    return random.nextBoolean()
        ? List.of(add(item), add(item))
        : List.of(
            new AddItem(item.itemId(), item.productNumber(), 1 + random.nextInt(9)),
            new SetQuantity(item.itemId(), 1 + random.nextInt(9)),
            new SetQuantity(item.itemId(), item.quantity()));
  }

  private static List<CartChange> strand(CouponCode code, Random random) {
    return random.nextBoolean()
        ? List.of(new AddCoupon(code), new AddCoupon(code))
        : List.of(new AddCoupon(code), new RemoveCoupon(code), new AddCoupon(code));
  }

  /** Takes from the strands at random, each strand's steps in their order. */
  private static List<CartChange> woven(List<List<CartChange>> strands, Random random) {
    List<Integer> turns = new ArrayList<>();
    for (int i = 0; i < strands.size(); i++) {
      turns.addAll(Collections.nCopies(strands.get(i).size(), i));
    }
    Collections.shuffle(turns, random);
    int[] next = new int[strands.size()];
    return turns.stream().map(i -> strands.get(i).get(next[i]++)).toList();
  }

  private static CartChange add(CartItem item) {
    return new AddItem(item.itemId(), item.productNumber(), item.quantity());
  }

  private InMemoryProducts catalogue() {
    return new InMemoryProducts(products.toArray(Product[]::new));
  }

  private static InMemoryCoupons coupons() {
    return new InMemoryCoupons(
        Stream.concat(COUPONS.stream(), Stream.of(UNWANTED)).toArray(Coupon[]::new));
  }
}
