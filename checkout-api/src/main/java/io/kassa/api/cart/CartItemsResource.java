package io.kassa.api.cart;

import io.kassa.api.json.Members;
import io.kassa.domain.cart.CartId;
import io.kassa.domain.cart.ChangeCart;
import io.kassa.domain.cart.change.AddCoupon;
import io.kassa.domain.cart.change.CartChange;
import io.kassa.domain.cart.change.RemoveCoupon;
import io.kassa.domain.error.ErrorCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * What is in a cart. It has no state: a bean for each request would cost as much as the pricing.
 */
@Path("commerce/carts/{cartId}")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Carts")
public class CartItemsResource {

  /** The documents cut the header's name off; this is the one that the web agrees on. */
  private static final String IDEMPOTENCY_KEY = "Idempotency-Key";

  @Inject private ChangeCart changeCart;

  @POST
  @Path("add-item")
  @Operation(summary = "Adds an item; the same Idempotency-Key, a uuid, adds it once")
  public CartRepresentation addItem(
      @PathParam("cartId") CartId cartId,
      @HeaderParam(IDEMPOTENCY_KEY) String key,
      AddItemRequest request) {
    UUID itemId =
        key == null
            ? UUID.randomUUID()
            : Members.uuid(IDEMPOTENCY_KEY, key, ErrorCode.INVALID_IDEMPOTENCY_KEY);
    return change(cartId, request.toChange(itemId));
  }

  @POST
  @Path("remove-item")
  @Operation(summary = "Takes an item out")
  public CartRepresentation removeItem(
      @PathParam("cartId") CartId cartId, RemoveItemRequest request) {
    return change(cartId, request.toChange());
  }

  @POST
  @Path("set-quantity")
  @Operation(summary = "Says how many pieces an item has")
  public CartRepresentation setQuantity(
      @PathParam("cartId") CartId cartId, SetQuantityRequest request) {
    return change(cartId, request.toChange());
  }

  @POST
  @Path("add-coupon")
  @Operation(summary = "Applies a coupon")
  public CartRepresentation addCoupon(@PathParam("cartId") CartId cartId, CouponRequest request) {
    return change(cartId, new AddCoupon(request.toCode()));
  }

  @POST
  @Path("remove-coupon")
  @Operation(summary = "Takes a coupon off")
  public CartRepresentation removeCoupon(
      @PathParam("cartId") CartId cartId, CouponRequest request) {
    return change(cartId, new RemoveCoupon(request.toCode()));
  }

  private CartRepresentation change(CartId cartId, CartChange change) {
    return CartRepresentation.of(changeCart.change(cartId, change));
  }
}
