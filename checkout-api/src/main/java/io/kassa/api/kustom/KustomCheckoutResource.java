package io.kassa.api.kustom;

import io.kassa.domain.cart.CartId;
import io.kassa.domain.kustom.checkout.StartKustomCheckout;
import io.kassa.domain.kustom.confirmation.ConfirmKustomOrder;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The storefront's part of a payment with Kustom. */
@Path("commerce/carts/{cartId}/payment/kustom")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Kustom")
public class KustomCheckoutResource {

  @PathParam("cartId")
  private CartId cartId;

  @Inject private StartKustomCheckout startCheckout;
  @Inject private ConfirmKustomOrder confirmOrder;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "The snippet of the cart's one living Kustom order, created if need be")
  public CheckoutResponse checkout(CheckoutRequest request) {
    return new CheckoutResponse(startCheckout.start(cartId, request.toUrls()));
  }

  @POST
  @Path("confirm")
  @Operation(summary = "Asks Kustom whether the order is paid, and places ours if it is")
  public ConfirmResponse confirm() {
    return new ConfirmResponse(confirmOrder.confirm(cartId));
  }
}
