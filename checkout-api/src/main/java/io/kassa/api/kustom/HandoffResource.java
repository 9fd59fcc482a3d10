package io.kassa.api.kustom;

import io.kassa.api.error.ErrorResponses;
import io.kassa.domain.kustom.externalpayment.HandOffAddress;
import io.kassa.domain.kustom.externalpayment.HandoffOutcome;
import io.kassa.domain.kustom.externalpayment.HandoffToken;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Where a shopper's browser comes from Kustom to an external payment method (hook
 * OnKustomExternalPaymentMethods, address handoff; the route is our choice). It is led on, or told
 * in words why not.
 */
@Path("kustom/handoff/{token}")
@RequestScoped
@Tag(name = "Kustom")
public class HandoffResource {

  @PathParam("token")
  private String token;

  @Inject private HandOffAddress handOffAddress;

  @GET
  @Operation(
      summary = "Gives the cart the address that Kustom knows, and leads the browser on",
      description = "The address is part of Kustom's order; whoever opens it needs no other.")
  @APIResponse(
      responseCode = "302",
      description = "To the page of the external payment method",
      headers = @Header(name = "Location", schema = @Schema(type = SchemaType.STRING)))
  @APIResponse(
      responseCode = "default",
      description = "404, 409, 410, 422, 500 or 503: a page that says why it does not go on",
      content = @Content(mediaType = MediaType.TEXT_HTML))
  public Response handOff(@Context HttpHeaders headers) {
    Locale browser = headers.getAcceptableLanguages().get(0);
    return answer(browser)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header("Referrer-Policy", "no-referrer")
        .build();
  }

  private Response.ResponseBuilder answer(Locale browser) {
    try {
      HandoffOutcome outcome = handOffAddress.handOff(new HandoffToken(token));
      if (outcome instanceof HandoffOutcome.Forward forward) {
        return Response.status(Status.FOUND).header(HttpHeaders.LOCATION, forward.address());
      }
      return HandoffPage.of((HandoffOutcome.DeadEnd) outcome, browser).answer();
    } catch (RuntimeException unforeseen) {
      // Logged there; a browser wants words, not JSON.
      int status = ErrorResponses.of(unforeseen).getStatus();
      return HandoffPage.ofTrouble(browser, status).answer();
    }
  }
}
