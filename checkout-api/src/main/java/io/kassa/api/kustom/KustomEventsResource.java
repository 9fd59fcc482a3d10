package io.kassa.api.kustom;

import io.kassa.api.json.LimitedBody;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import io.kassa.domain.kustom.event.ReceiveKustomEvent;
import io.kassa.domain.kustom.event.SignedMessage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where Kustom reports what happens to the merchant's account (account webhooks). */
@Path("kustom/webhook/events")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Kustom")
public class KustomEventsResource {

  /** Bytes of a message; Kustom's have a few hundred. */
  private static final int MAX_BODY_BYTES = 65_536;

  @HeaderParam("webhook-id")
  private String id;

  @HeaderParam("webhook-timestamp")
  private String timestamp;

  @HeaderParam("webhook-signature")
  private String signature;

  @Inject private ReceiveKustomEvent receiveEvent;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Keeps an event of Kustom's once, and sees to it afterwards",
      description =
          "Signed as Standard Webhooks are, with kassa.kustom.webhook.secret. Types that mean"
              + " nothing here are kept and ignored. The same webhook-id again changes nothing.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(type = SchemaType.OBJECT),
              examples =
                  @ExampleObject(
                      name = "order.created",
                      value =
                          """
                          {"id": "kevt_1", "merchant_id": "M1", "type": "order.created",
                           "timestamp": "2026-04-10T08:27:07.248645321Z",
                           "data": {"order_id": "f5f7a1a8-61c6-69a3-a7cf-0c7e2a1f1a55",
                                    "created_at": "2026-04-10T08:27:04Z"}}""")))
  @APIResponse(responseCode = "200", description = "It is kept, now or since an earlier time")
  @APIResponse(responseCode = "401", description = "It is not signed as it has to be, or too old")
  @APIResponse(responseCode = "404", description = "No secret is configured")
  public Response receive(InputStream body) {
    if (!receiveEvent.isOn()) {
      throw new NotFoundException();
    }
    return switch (receiveEvent.receive(message(LimitedBody.read(body, MAX_BODY_BYTES)))) {
      case OFF -> throw new NotFoundException();
      case NOT_PROVED ->
          throw new Rejection(ErrorCode.UNAUTHENTICATED, "This is not open to everybody.");
      case UNREADABLE -> throw new Rejection(ErrorCode.INVALID_REQUEST, "The body is no event.");
      case KEPT -> Response.ok().build();
    };
  }

  private SignedMessage message(byte[] body) {
    return new SignedMessage(
        Optional.ofNullable(id),
        Optional.ofNullable(timestamp),
        Optional.ofNullable(signature),
        body);
  }
}
