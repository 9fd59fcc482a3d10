package io.kassa.domain.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.address.CountryCode;
import io.kassa.domain.kustom.KustomAmounts;
import io.kassa.domain.kustom.KustomLines;
import io.kassa.domain.kustom.KustomRules;
import io.kassa.domain.order.LineQuantity;
import io.kassa.domain.order.Order;
import io.kassa.domain.order.OrderDelivery;
import io.kassa.domain.order.OrderFixture;
import io.kassa.domain.order.OrderLine;
import io.kassa.domain.payment.Shipment;
import io.kassa.domain.pricing.Baskets;
import io.kassa.domain.pricing.PricedBasket;
import io.kassa.domain.pricing.Pricing;
import io.kassa.domain.profile.CartProfileFixture;
import io.kassa.domain.time.MovableClock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DeliveredPartsPropertyTest {

  private static final int MAX_PARTS = 8;

  @Provide
  Arbitrary<PricedBasket> baskets() {
    return Baskets.any().map(Pricing::price);
  }

  @Provide
  Arbitrary<CountryCode> countries() {
    return Arbitraries.of(CartProfileFixture.SE, CartProfileFixture.US);
  }

  @Property
  void howeverAnOrderIsSentItsPartsAddUpToItAndKustomTakesEachOfThem(
      @ForAll("baskets") PricedBasket basket,
      @ForAll("countries") CountryCode country,
      @ForAll long seed) {
    Order order = OrderFixture.anOrder(basket);

    List<KustomAmounts> parts =
        sentInParts(order, new Random(seed)).stream()
            .map(part -> KustomLines.of(part, country))
            .toList();

    assertThat(parts).allSatisfy(it -> assertThat(KustomRules.brokenBy(it, country)).isEmpty());
    KustomAmounts whole = KustomLines.of(basket, country);
    assertThat(parts.stream().mapToLong(KustomAmounts::orderAmount).sum())
        .isEqualTo(whole.orderAmount());
    assertThat(parts.stream().mapToLong(KustomAmounts::orderTaxAmount).sum())
        .isEqualTo(whole.orderTaxAmount());
    assertThat(order.basket().amountToPay()).isEqualTo(basket.amountToPay());
    assertThat(order.basket().orderTaxTotal()).isEqualTo(basket.orderTaxTotal());
  }

  @Property
  void howeverGoodsComeBackTheyCostWhatTheyHadCostAndKustomTakesEachRefund(
      @ForAll("baskets") PricedBasket basket,
      @ForAll("countries") CountryCode country,
      @ForAll long seed) {
    Order order = OrderFixture.anOrder(basket);
    Random random = new Random(seed);
    sentInParts(order, random);
    order.deliveries().forEach(it -> order.completeDelivery(it.deliveryId(), MovableClock.START));

    List<PricedBasket> returns = new ArrayList<>();
    for (List<LineQuantity> pieces = someUnreturned(order, random);
        !pieces.isEmpty();
        pieces = someUnreturned(order, random)) {
      returns.add(order.takeBack(pieces));
    }

    assertThat(returns)
        .allSatisfy(
            it -> assertThat(KustomRules.brokenBy(KustomLines.of(it, country), country)).isEmpty());
    assertThat(returns.stream().mapToLong(it -> it.amountToPay().minor()).sum())
        .isEqualTo(
            basket.lines().stream().mapToLong(it -> it.total().minor()).sum()
                + (basket.taxIncluded()
                    ? 0
                    : basket.lines().stream().mapToLong(it -> it.tax().minor()).sum()));
  }

  /** Three parts or more where there are pieces enough; the last takes what is left. */
  private static List<PricedBasket> sentInParts(Order order, Random random) {
    List<PricedBasket> parts = new ArrayList<>();
    for (int i = 0; i < MAX_PARTS && pieces(open(order)) > 1; i++) {
      parts.add(send(order, some(open(order), random)));
    }
    if (pieces(open(order)) > 0) {
      parts.add(send(order, List.of()));
    }
    return parts;
  }

  private static PricedBasket send(Order order, List<LineQuantity> pieces) {
    OrderDelivery sent = order.send(pieces, Shipment.unknown(), () -> "D" + UUID.randomUUID());
    return order.basketOf(sent);
  }

  private static List<OrderLine> open(Order order) {
    return order.deliveries().stream()
        .filter(it -> it.invoiceId().isEmpty())
        .flatMap(it -> it.lines().stream())
        .toList();
  }

  private static long pieces(List<OrderLine> lines) {
    return lines.stream().mapToLong(OrderLine::quantity).sum();
  }

  /** Some pieces of some lines, at least one. */
  private static List<LineQuantity> some(List<OrderLine> lines, Random random) {
    int first = random.nextInt(lines.size());
    return IntStream.range(0, lines.size())
        .filter(i -> i == first || random.nextInt(3) == 0)
        .mapToObj(lines::get)
        .map(line -> pieces(line, 1 + random.nextLong(line.quantity())))
        .toList();
  }

  private static List<LineQuantity> someUnreturned(Order order, Random random) {
    List<OrderLine> left =
        order.deliveries().stream()
            .flatMap(it -> it.lines().stream())
            .filter(it -> it.returnedQuantity() < it.quantity())
            .toList();
    if (left.isEmpty()) {
      return List.of();
    }
    OrderLine line = left.get(random.nextInt(left.size()));
    long most = line.quantity() - line.returnedQuantity();
    long pieces = most > 20 ? most - random.nextLong(most / 2) : 1 + random.nextLong(most);
    return List.of(pieces(line, pieces));
  }

  private static LineQuantity pieces(OrderLine line, long quantity) {
    return new LineQuantity(Optional.of(line.itemId()), Optional.empty(), quantity);
  }
}
