package io.kassa.api.fulfilment;

import io.kassa.api.json.Members;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.fulfilment.FulfilmentDesk;
import io.kassa.domain.fulfilment.ReadOrderMoney;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** An order with its money, and what became of each wish. */
@Path("fulfilment/orders/{orderNumber}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Fulfilment")
@SecurityRequirement(name = "fulfilment")
public class OrderMoneyResource {

  @PathParam("orderNumber")
  private String orderNumber;

  @Inject private ReadOrderMoney read;
  @Inject private FulfilmentDesk desk;

  @GET
  @Operation(summary = "Shows an order with its deliveries and its money")
  public OrderMoneyRepresentation read() {
    return OrderMoneyRepresentation.of(read.read(orderNumber));
  }

  @GET
  @Path("requests/{requestId}")
  @Operation(summary = "Shows what became of a wish")
  public IntentRepresentation readRequest(@PathParam("requestId") String requestId) {
    return represent(id(requestId));
  }

  @POST
  @Path("requests/{requestId}/retry")
  @Operation(summary = "Lets a wish that is requested or unknown be tried at once")
  public IntentRepresentation retry(@PathParam("requestId") String requestId) {
    UUID intentId = id(requestId);
    desk.retry(orderNumber, intentId);
    return represent(intentId);
  }

  private IntentRepresentation represent(UUID intentId) {
    ReadOrderMoney.OneIntent one = read.read(orderNumber, intentId);
    return IntentRepresentation.of(one.order(), one.intent());
  }

  private static UUID id(String requestId) {
    return Members.uuid("requestId", requestId, ErrorCode.NOT_FOUND);
  }
}
