package io.kassa.api.admin.dossier;

import io.kassa.api.json.Members;
import io.kassa.api.json.StorableText;
import io.kassa.domain.administration.CartQuery;
import io.kassa.domain.administration.CaseDesk;
import io.kassa.domain.administration.ReadDossier;
import io.kassa.domain.cart.CartId;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Carts with their orders and payments, and everything that happened to them. */
@Path("admin/carts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
@SecurityRequirement(name = "admin")
@APIResponse(responseCode = "401", description = "No login")
@APIResponse(responseCode = "403", description = "A login without the role admin")
public class AdminCartsResource {

  private static final Set<String> ORDER_STATES = Set.of("pending", "confirmed", "cancelled");
  private static final int DEFAULT_LIMIT = 50;
  private static final int MAX_SEARCH = 255;

  @Inject private ReadDossier dossiers;
  @Inject private CaseDesk cases;

  @GET
  @Operation(
      summary = "Finds carts, the newest first",
      description =
          "search is a whole id or number: of a cart, its order, payment or Kustom order. The next"
              + " page begins with before, the createdAt of the last line.")
  @APIResponse(responseCode = "200", description = "The carts that fit")
  @APIResponse(responseCode = "400", description = "A parameter makes no sense")
  public List<CartLineRepresentation> find(
      @Parameter(example = "O100001") @QueryParam("search") String search,
      @Parameter(example = "pending") @QueryParam("orderState") String orderState,
      @Parameter(example = "2026-11-26T12:00:00Z") @QueryParam("before") String before,
      @Parameter(description = "1 to 200; missing: 50") @QueryParam("limit") String limit) {
    CartQuery query =
        new CartQuery(
            Members.optional(search).map(AdminCartsResource::search).orElse(""),
            Members.optional(orderState).map(AdminCartsResource::orderState),
            Members.optional(before).map(text -> Members.time("before", text)),
            PageLimit.read(limit, DEFAULT_LIMIT, CartQuery.MAX_LIMIT));
    return dossiers.find(query).stream().map(CartLineRepresentation::of).toList();
  }

  @GET
  @Path("{cartId}")
  @Operation(
      summary = "Shows everything about a cart, what is personal masked",
      description = "With export=true it comes as a file.")
  @APIResponse(
      responseCode = "200",
      description = "The cart, its order with its money, its Kustom orders, cases, happenings",
      content = @Content(schema = @Schema(implementation = DossierRepresentation.class)))
  @APIResponse(responseCode = "404", description = "There is no such cart")
  public Response read(@PathParam("cartId") CartId cartId, @QueryParam("export") boolean export) {
    ReadDossier.Dossier dossier = dossiers.read(cartId);
    List<CaseRepresentation> about =
        cases.describe(dossier.cases()).stream().map(CaseRepresentation::of).toList();
    Response.ResponseBuilder answer = Response.ok(DossierRepresentation.of(dossier, about));
    return export
        ? answer
            .header(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"" + dossier.cart().cartNumber() + ".json\"")
            .build()
        : answer.build();
  }

  private static String orderState(String text) {
    if (!ORDER_STATES.contains(text)) {
      throw refused("orderState is pending, confirmed or cancelled.");
    }
    return text.toUpperCase(Locale.ROOT);
  }

  private static String search(String text) {
    StorableText.require(text);
    if (text.length() > MAX_SEARCH) {
      throw refused("search has at most " + MAX_SEARCH + " characters.");
    }
    return text.strip();
  }

  private static Rejection refused(String why) {
    return new Rejection(ErrorCode.INVALID_REQUEST, why);
  }
}
