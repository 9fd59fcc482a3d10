package io.kassa.api.cart;

import io.kassa.api.limit.StorefrontDoor;
import io.kassa.domain.cart.OpenCart;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Opens carts. */
@Path("commerce/carts")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Carts")
public class CartsResource {

  @Inject private OpenCart openCart;
  @Inject private StorefrontDoor door;
  @Inject private HttpServletRequest http;

  @POST
  @Operation(summary = "Opens an empty cart")
  public CreateCartResponse create(CreateCartRequest request) {
    door.openCart(http);
    return new CreateCartResponse(openCart.open(request.toCommand()).value());
  }
}
