package io.kassa.api.provider;

import io.kassa.domain.cart.CartId;
import io.kassa.domain.provider.PaymentProviders;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The storefront's part of a payment (payment provider guide, exposing a checkout ingress). */
@Path("commerce/carts/{cartId}/payment/{provider}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Payment")
public class PaymentResource {

  @PathParam("cartId")
  private CartId cartId;

  @PathParam("provider")
  private String provider;

  @Inject private PaymentProviders providers;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Starts paying the cart with this provider, or goes on with it",
      description =
          "kustom: the snippet of the cart's one living Kustom order, created if need be."
              + " demo, where it is on: pays at once.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(type = SchemaType.OBJECT),
              examples = {
                @ExampleObject(
                    name = "kustom",
                    value =
                        """
                        {"termsUrl": "https://shop.example.com/terms",
                         "checkoutUrl": "https://shop.example.com/checkout",
                         "confirmationUrl": "https://shop.example.com/thanks"}"""),
                @ExampleObject(name = "demo", value = "{}")
              }))
  @APIResponse(
      responseCode = "200",
      description = "What the storefront needs now",
      content =
          @Content(
              schema = @Schema(type = SchemaType.OBJECT),
              examples = {
                @ExampleObject(name = "kustom", value = "{\"htmlSnippet\": \"<div id=…\"}"),
                @ExampleObject(
                    name = "demo",
                    value = "{\"status\": \"completed\", \"orderNumber\": \"O100001\"}")
              }))
  public PaymentAnswer start(PaymentRequest request) {
    return PaymentAnswer.of(providers.require(provider).start(cartId, request.toField()));
  }
}
