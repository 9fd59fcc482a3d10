package io.kassa.api.cart;

import io.kassa.domain.cart.CartId;
import io.kassa.domain.cart.ReadCart;
import io.kassa.domain.order.CancelOrder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One cart as a whole. */
@Path("commerce/carts/{cartId}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Carts")
public class CartResource {

  @Inject private ReadCart readCart;
  @Inject private CancelOrder cancelOrder;

  @GET
  @Operation(summary = "The cart with everything that it costs")
  public CartRepresentation read(@PathParam("cartId") CartId cartId) {
    return CartRepresentation.of(readCart.read(cartId));
  }

  @POST
  @Path("cancel-order")
  @Operation(summary = "Cancels the order that the cart became, while nothing of it is on its way")
  public CartRepresentation cancelOrder(@PathParam("cartId") CartId cartId) {
    return CartRepresentation.of(cancelOrder.cancel(cartId));
  }
}
