package io.kassa.api.admin.dossier;

import io.kassa.api.fulfilment.OrderMoneyRepresentation;
import io.kassa.domain.administration.ReadDossier.Dossier;
import io.kassa.domain.cart.Cart;
import io.kassa.domain.cart.CartContents;
import io.kassa.domain.coupon.CouponCode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Everything about a cart; what is personal is masked.
 *
 * @param order with its deliveries and its money, once there is one
 * @param kustomOrders every one that the cart ever had, oldest first
 * @param cases every one about the cart, open or closed
 * @param happenings what happened, oldest first: the newest 2000, besides the changes of the cart
 *     and what Kustom was told
 */
public record DossierRepresentation(
    CartPart cart,
    Optional<OrderMoneyRepresentation> order,
    List<KustomOrderRepresentation> kustomOrders,
    List<CaseRepresentation> cases,
    List<HappeningRepresentation> happenings) {

  /**
   * The cart itself.
   *
   * @param fields the names of the fields that the storefront keeps; their values may be personal
   */
  public record CartPart(
      UUID cartId,
      String cartNumber,
      String cartState,
      String profileKey,
      String countryCode,
      String locale,
      long revision,
      List<Item> items,
      List<String> coupons,
      Set<String> fields,
      Optional<String> email,
      Optional<String> phone,
      Optional<String> deliveredTo) {}

  /** What is in it. */
  public record Item(String productNumber, long quantity) {}

  static DossierRepresentation of(Dossier dossier, List<CaseRepresentation> cases) {
    return new DossierRepresentation(
        cart(dossier.cart()),
        dossier.order().map(OrderMoneyRepresentation::of).map(Mask::order),
        dossier.checkouts().stream().map(KustomOrderRepresentation::of).toList(),
        cases,
        dossier.happenings().stream().map(HappeningRepresentation::of).toList());
  }

  private static CartPart cart(Cart cart) {
    CartContents contents = cart.contents();
    return new CartPart(
        cart.id().value(),
        cart.cartNumber(),
        cart.state().name().toLowerCase(Locale.ROOT),
        cart.profileKey(),
        cart.country().code(),
        cart.locale().tag(),
        cart.revision(),
        contents.items().stream().map(it -> new Item(it.productNumber(), it.quantity())).toList(),
        contents.coupons().stream().map(CouponCode::code).toList(),
        new TreeSet<>(contents.fields().keySet()),
        Mask.email(contents.contact()),
        Mask.phone(contents.contact()),
        Mask.country(contents.contact()));
  }
}
