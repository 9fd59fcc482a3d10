package io.kassa.api.cart;

import io.kassa.api.json.StorableText;
import io.kassa.domain.cart.CartId;
import io.kassa.domain.cart.ChangeCart;
import io.kassa.domain.cart.change.CartChange;
import io.kassa.domain.cart.change.FieldKey;
import io.kassa.domain.cart.change.RemoveField;
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

/** Who buys, where it goes, and what the storefront keeps with the cart. */
@Path("commerce/carts/{cartId}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Carts")
public class CartDetailsResource {

  @PathParam("cartId")
  private CartId cartId;

  @Inject private ChangeCart changeCart;

  @POST
  @Path("address")
  @Operation(summary = "Replaces the delivery address, the invoice recipient, or both")
  public CartRepresentation setAddress(SetAddressRequest request) {
    return change(request.toChange());
  }

  @POST
  @Path("email")
  @Operation(summary = "Says where the shopper's mail goes")
  public CartRepresentation setEmail(SetEmailRequest request) {
    return change(request.toChange());
  }

  @POST
  @Path("phone")
  @Operation(summary = "Says under which number the shopper is called")
  public CartRepresentation setPhone(SetPhoneRequest request) {
    return change(request.toChange());
  }

  @POST
  @Path("set-field/{key}")
  @Operation(summary = "Keeps any value with the cart, and later with its order")
  public CartRepresentation setField(@PathParam("key") String key, SetFieldRequest request) {
    StorableText.require(key);
    return change(request.toChange(key));
  }

  @POST
  @Path("remove-field/{key}")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Forgets a field")
  public CartRepresentation removeField(@PathParam("key") String key) {
    StorableText.require(key);
    return change(new RemoveField(new FieldKey(key)));
  }

  private CartRepresentation change(CartChange change) {
    return CartRepresentation.of(changeCart.change(cartId, change));
  }
}
