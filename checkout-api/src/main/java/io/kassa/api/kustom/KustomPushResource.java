package io.kassa.api.kustom;

import io.kassa.api.json.RequestTooLarge;
import io.kassa.domain.kustom.push.ReceivePush;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Where Kustom reports a purchase, at the address that it was given with the order. All that it
 * says is in the address: a body is not read.
 */
@Path("kustom/webhook/push")
@RequestScoped
@OnRecord
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Kustom")
public class KustomPushResource {

  @Inject private ReceivePush receivePush;

  @POST
  @Operation(summary = "Kustom reports a purchase: the order is placed and acknowledged")
  @APIResponse(responseCode = "200", description = "There is an order, or a person sees to it")
  @APIResponse(responseCode = "401", description = "No token")
  @APIResponse(responseCode = "403", description = "Another order's token")
  @APIResponse(responseCode = "404", description = "Nobody's order and token")
  @APIResponse(responseCode = "503", description = "Recorded, not done yet; it will be")
  public Response push(
      @QueryParam("kustom_order_id") String orderId,
      @QueryParam("token") String token,
      @HeaderParam(HttpHeaders.CONTENT_LENGTH) String contentLength) {
    RequestTooLarge.requireSmall(contentLength);
    receivePush.receive(Optional.ofNullable(orderId), Optional.ofNullable(token));
    return Response.ok().build();
  }
}
