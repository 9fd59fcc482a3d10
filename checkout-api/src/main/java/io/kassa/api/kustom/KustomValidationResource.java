package io.kassa.api.kustom;

import io.kassa.api.json.LimitedBody;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import io.kassa.domain.kustom.KustomDocuments;
import io.kassa.domain.kustom.KustomOrderId;
import io.kassa.domain.kustom.PresentedOrder;
import io.kassa.domain.kustom.settings.ValidationSettings;
import io.kassa.domain.kustom.validation.ValidateKustomOrder;
import io.kassa.domain.kustom.validation.Verdict;
import io.kassa.domain.time.Deadline;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Where Kustom asks, when a shopper presses "buy", whether it may go on. The body is Kustom's whole
 * order, with what the shopper has typed; it is read only for whoever has the order's token.
 */
@Path("kustom/validate")
@RequestScoped
@OnRecord
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Kustom")
public class KustomValidationResource {

  @Inject private ValidateKustomOrder validate;
  @Inject private KustomDocuments documents;
  @Inject private ValidationSettings settings;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Kustom asks whether the shopper may buy; the body is Kustom's order")
  @APIResponse(responseCode = "200", description = "The shopper may go on; no sale yet")
  @APIResponse(
      responseCode = "400",
      description = "The shopper may not; or, in the common form, the body is no order",
      content = @Content(schema = @Schema(implementation = RefusalBody.class)))
  @APIResponse(responseCode = "401", description = "No token")
  @APIResponse(responseCode = "403", description = "Another order's token, or nobody's")
  @APIResponse(responseCode = "413", description = "Larger than any order")
  public Response validate(
      @QueryParam("kustom_order_id") String orderId,
      @QueryParam("token") String token,
      InputStream body) {
    Deadline deadline = validate.deadline();
    if (!validate.admit(Optional.ofNullable(orderId), Optional.ofNullable(token), deadline)) {
      return answer(validate.undecided());
    }
    KustomOrderId addressed = new KustomOrderId(orderId);
    PresentedOrder presented =
        documents.readPresented(LimitedBody.read(body, settings.maxBytes()), addressed);
    if (!presented.order().orderId().equals(addressed)) {
      throw new Rejection(ErrorCode.FORBIDDEN, "This token does not open another order.");
    }
    return answer(validate.validate(presented, deadline));
  }

  private static Response answer(Verdict verdict) {
    return verdict instanceof Verdict.Refused refused
        ? Response.status(Response.Status.BAD_REQUEST)
            .entity(RefusalBody.of(refused.refusal()))
            .build()
        : Response.ok().build();
  }
}
