package io.kassa.api.kustom;

import io.kassa.domain.cart.CartId;
import io.kassa.domain.kustom.confirmation.ConfirmKustomOrder;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Where the storefront asks, when the shopper is back from paying, whether Kustom has the money.
 */
@Path("commerce/carts/{cartId}/payment/kustom/confirm")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Kustom")
public class ConfirmResource {

  @PathParam("cartId")
  private CartId cartId;

  @Inject private ConfirmKustomOrder confirmOrder;

  @POST
  @Operation(summary = "Asks Kustom whether the order is paid, and places ours if it is")
  public ConfirmResponse confirm() {
    return new ConfirmResponse(confirmOrder.confirm(cartId));
  }
}
