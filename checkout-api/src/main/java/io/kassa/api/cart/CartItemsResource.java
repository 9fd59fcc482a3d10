package io.kassa.api.cart;

import io.kassa.api.json.Members;
import io.kassa.domain.cart.CartId;
import io.kassa.domain.cart.ChangeCart;
import io.kassa.domain.cart.change.AddCoupon;
import io.kassa.domain.cart.change.CartChange;
import io.kassa.domain.cart.change.RemoveCoupon;
import io.kassa.domain.error.ErrorCode;
import jakarta.enterprise.context.RequestScoped;
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

/** What is in a cart. */
@Path("commerce/carts/{cartId}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Carts")
public class CartItemsResource {

  /** The documents cut the header's name off; this is the one that the web agrees on. */
  private static final String IDEMPOTENCY_KEY = "Idempotency-Key";

  @PathParam("cartId")
  private CartId cartId;

  @Inject private ChangeCart changeCart;

  @POST
  @Path("add-item")
  @Operation(summary = "Adds an item; the same Idempotency-Key, a uuid, adds it once")
  public CartRepresentation addItem(
      @HeaderParam(IDEMPOTENCY_KEY) String key, AddItemRequest request) {
    UUID itemId =
        key == null
            ? UUID.randomUUID()
            : Members.uuid(IDEMPOTENCY_KEY, key, ErrorCode.INVALID_IDEMPOTENCY_KEY);
    return change(request.toChange(itemId));
  }

  @POST
  @Path("remove-item")
  @Operation(summary = "Takes an item out")
  public CartRepresentation removeItem(RemoveItemRequest request) {
    return change(request.toChange());
  }

  @POST
  @Path("set-quantity")
  @Operation(summary = "Says how many pieces an item has")
  public CartRepresentation setQuantity(SetQuantityRequest request) {
    return change(request.toChange());
  }

  @POST
  @Path("add-coupon")
  @Operation(summary = "Applies a coupon")
  public CartRepresentation addCoupon(CouponRequest request) {
    return change(new AddCoupon(request.toCode()));
  }

  @POST
  @Path("remove-coupon")
  @Operation(summary = "Takes a coupon off")
  public CartRepresentation removeCoupon(CouponRequest request) {
    return change(new RemoveCoupon(request.toCode()));
  }

  private CartRepresentation change(CartChange change) {
    return CartRepresentation.of(changeCart.change(cartId, change));
  }
}
