package io.kassa.api.profile;

import io.kassa.domain.profile.ListCartProfiles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lists the cart profiles. */
@Path("commerce/cart-profiles")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Carts")
public class CartProfilesResource {

  @Inject private ListCartProfiles profiles;

  @GET
  @Operation(summary = "All cart profiles, by key")
  public List<CartProfileRepresentation> list() {
    return profiles.all().stream().map(CartProfileRepresentation::of).toList();
  }
}
