package io.kassa.domain.administration;

import io.kassa.domain.cart.Cart;
import io.kassa.domain.cart.CartId;
import io.kassa.domain.cart.Carts;
import io.kassa.domain.cart.OrderReference;
import io.kassa.domain.cart.history.CartChangeRecords;
import io.kassa.domain.cart.history.NotedChange;
import io.kassa.domain.fulfilment.ReadOrderMoney;
import io.kassa.domain.fulfilment.ReadOrderMoney.OrderMoney;
import io.kassa.domain.kustom.KustomCheckout;
import io.kassa.domain.kustom.KustomCheckouts;
import io.kassa.domain.kustom.journal.KustomCallRecords;
import io.kassa.domain.review.ReviewCase;
import io.kassa.domain.review.ReviewCases;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows what is on record. */
@Stateless
public class ReadDossier {

  @Inject Dossiers dossiers;
  @Inject Carts carts;
  @Inject KustomCheckouts kustomCheckouts;
  @Inject ReviewCases reviewCases;
  @Inject ReadOrderMoney money;
  @Inject KustomCallRecords calls;
  @Inject CartChangeRecords changes;

  /** Everything about a cart. Its contents are personal: whoever shows them masks them. */
  public record Dossier(
      Cart cart,
      Optional<OrderMoney> order,
      List<KustomCheckout> checkouts,
      List<ReviewCase> cases,
      List<Happening> happenings) {}

  /** The carts that fit. */
  public List<CartLine> find(CartQuery query) {
    return dossiers.findCarts(query);
  }

  /**
   * Everything about a cart.
   *
   * @throws io.kassa.domain.error.Rejection NOT_FOUND
   */
  public Dossier read(CartId cartId) {
    Cart cart = carts.require(cartId);
    List<KustomCheckout> checkouts = kustomCheckouts.findAll(cartId);
    return new Dossier(
        cart,
        cart.order().map(OrderReference::orderNumber).map(money::read),
        checkouts,
        reviewCases.findAll(cartId.value()),
        inOrder(
            Stream.of(
                dossiers.happenings(cartId),
                changes.of(cartId).stream().map(ReadDossier::happening).toList(),
                told(checkouts))));
  }

  private List<Happening> told(List<KustomCheckout> checkouts) {
    return checkouts.stream()
        .flatMap(checkout -> checkout.orderId().stream())
        .flatMap(orderId -> ToldDifferences.of(calls.told(orderId)).stream())
        .toList();
  }

  private static Happening happening(NotedChange change) {
    return new Happening(
        change.at(),
        "cart",
        change.description().what(),
        Optional.of("revision " + change.revision()),
        Optional.of(
            Stream.concat(
                    change.description().detail().stream(),
                    Stream.of("costs " + change.orderTotal().toMajor().toPlainString()))
                .collect(Collectors.joining("; "))),
        Optional.empty());
  }

  /** Of what happened at the same time, the former first. */
  private static List<Happening> inOrder(Stream<List<Happening>> several) {
    return several.flatMap(List::stream).sorted(Comparator.comparing(Happening::at)).toList();
  }
}
