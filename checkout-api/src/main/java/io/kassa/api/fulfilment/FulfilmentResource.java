package io.kassa.api.fulfilment;

import io.kassa.domain.fulfilment.CancelRemaining;
import io.kassa.domain.fulfilment.ChangeAuthorization;
import io.kassa.domain.fulfilment.FulfilmentCommand;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * What the merchant's systems want of an order. Every call needs an {@code Idempotency-Key}: with
 * the same body it gives the first answer, with another it is refused with 409. A member that is
 * not known is refused with 400.
 */
@Path("fulfilment/orders/{orderNumber}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Fulfilment")
@SecurityRequirement(name = "fulfilment")
@APIResponse(
    responseCode = "202",
    description = "Taken; Location, a path on this server, says where to look what becomes of it",
    content = @Content(schema = @Schema(implementation = ReceiptRepresentation.class)))
@APIResponse(
    responseCode = "400",
    description = "It can't be done, or a member of the body is not known; the code says why")
@APIResponse(responseCode = "401", description = "No login")
@APIResponse(responseCode = "403", description = "A login without the role fulfilment")
@APIResponse(responseCode = "404", description = "There is no such order")
@APIResponse(
    responseCode = "409",
    description = "The key was used for something else, or money is being taken right now")
public class FulfilmentResource {

  @PathParam("orderNumber")
  private String orderNumber;

  @HeaderParam(Fulfilments.IDEMPOTENCY_KEY)
  private String key;

  @Context private UriInfo uri;

  @Inject private Fulfilments fulfilments;

  @POST
  @Path("deliveries")
  @Operation(summary = "Sends goods, all or some, and takes what they cost")
  public Response deliver(DeliveryRequest request) {
    return accept(request, request.toCommand());
  }

  @POST
  @Path("captures")
  @Operation(summary = "Takes an amount; the next deliveries use it up")
  public Response capture(CaptureRequest request) {
    return accept(request, request.toCommand());
  }

  @POST
  @Path("refunds")
  @Operation(summary = "Gives back an amount, or what returned lines had cost, less a fee")
  public Response refund(RefundRequest request) {
    return accept(request, request.toCommand());
  }

  @POST
  @Path("cancel")
  @Operation(summary = "Gives up what was not sent, and what is still held for it")
  public Response cancel(PaymentChoice choice) {
    return accept(choice, new CancelRemaining(choice.toNumber()));
  }

  @POST
  @Path("release")
  @Operation(summary = "Gives up what is held beside what was taken; the order stays as it is")
  public Response release(PaymentChoice choice) {
    return accept(choice, ChangeAuthorization.release(choice.toNumber()));
  }

  @POST
  @Path("extend")
  @Operation(summary = "Has the money held for longer")
  public Response extend(PaymentChoice choice) {
    return accept(choice, ChangeAuthorization.extend(choice.toNumber()));
  }

  private Response accept(Object body, FulfilmentCommand command) {
    return fulfilments.accept(new Fulfilments.Call(key, orderNumber, uri), body, command);
  }
}
