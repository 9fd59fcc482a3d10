package io.kassa.api.order;

import io.kassa.domain.order.LookUpOrder;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Looks orders up. */
@Path("commerce/orders/lookup")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Orders")
public class OrderLookupResource {

  @Inject private LookUpOrder lookUpOrder;

  @POST
  @Operation(summary = "Shows an order to whoever knows a number of it and its e-mail address")
  public OrderRepresentation lookUp(OrderLookupRequest request) {
    OrderLookupRequest asked = request.require();
    return OrderRepresentation.of(lookUpOrder.lookUp(asked.reference(), asked.email()));
  }
}
