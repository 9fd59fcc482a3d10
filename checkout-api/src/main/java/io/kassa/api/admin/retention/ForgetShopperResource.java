package io.kassa.api.admin.retention;

import io.kassa.domain.cart.CartId;
import io.kassa.domain.retention.ForgetShopper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Erases who bought. */
@Path("admin/carts/{cartId}/shopper")
@RequestScoped
@Tag(name = "Administration")
@SecurityRequirement(name = "admin")
public class ForgetShopperResource {

  @Inject private ForgetShopper forget;

  @DELETE
  @Operation(
      summary = "Erases who bought from a cart and its order",
      description =
          "Names, addresses, e-mail, phone, the storefront's fields and how parcels can be"
              + " followed; what was bought and paid stays. May be repeated. Kustom keeps its own record.")
  @APIResponse(responseCode = "204", description = "It is erased")
  @APIResponse(responseCode = "400", description = "The order is not sent: the address is needed")
  @APIResponse(responseCode = "404", description = "There is no such cart")
  public void forget(@PathParam("cartId") CartId cartId) {
    forget.forget(cartId);
  }
}
