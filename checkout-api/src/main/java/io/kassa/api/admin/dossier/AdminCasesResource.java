package io.kassa.api.admin.dossier;

import io.kassa.api.json.Members;
import io.kassa.domain.administration.CaseDesk;
import io.kassa.domain.administration.CaseQuery;
import io.kassa.domain.administration.DecideCase;
import io.kassa.domain.error.ErrorCode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Cases that wait for a person, and what is decided about them. */
@Path("admin/cases")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
@SecurityRequirement(name = "admin")
@APIResponse(responseCode = "401", description = "No login")
@APIResponse(responseCode = "403", description = "A login without the role admin")
public class AdminCasesResource {

  @Inject private CaseDesk desk;
  @Inject private DecideCase decide;
  @Context private SecurityContext security;

  @GET
  @Operation(
      summary = "Lists cases",
      description =
          "Open ones oldest first; with open=false closed ones, newest first. The next page begins"
              + " after the caseId of the last line.")
  @APIResponse(responseCode = "200", description = "The cases")
  @APIResponse(responseCode = "400", description = "A parameter makes no sense")
  public List<CaseRepresentation> list(
      @QueryParam("open") @DefaultValue("true") boolean open,
      @Parameter(description = "The caseId of the last line of the page before; missing: none")
          @QueryParam("after")
          String after,
      @Parameter(description = "1 to 200; missing: 200") @QueryParam("limit") String limit) {
    CaseQuery query =
        new CaseQuery(
            open,
            Members.optional(after).map(it -> Members.uuid("after", it, ErrorCode.INVALID_REQUEST)),
            PageLimit.read(limit, CaseQuery.MAX_LIMIT, CaseQuery.MAX_LIMIT));
    return desk.list(query).stream().map(CaseRepresentation::of).toList();
  }

  @GET
  @Path("{caseId}")
  @Operation(summary = "Shows a case and what can be decided about it")
  @APIResponse(responseCode = "200", description = "The case")
  @APIResponse(responseCode = "404", description = "There is no such case")
  public CaseRepresentation read(@PathParam("caseId") String caseId) {
    return CaseRepresentation.of(desk.find(uuid(caseId)));
  }

  @POST
  @Path("{caseId}/decisions")
  @Operation(
      summary = "Decides about a case",
      description =
          "place asks Kustom and builds the order if it is paid; accept lets the order go on as it"
              + " is; refund gives an amount back; cancel gives up what was not sent; retry tries"
              + " again what failed; close says that it was seen to elsewhere. Once the case is"
              + " closed the order waits for it no more. May be repeated: a closed case keeps its"
              + " decision, also where another came first. place and retry leave it open until"
              + " they have helped.")
  @APIResponse(responseCode = "200", description = "The case as it is now")
  @APIResponse(responseCode = "400", description = "This can't be decided about it")
  @APIResponse(responseCode = "404", description = "There is no such case")
  public CaseRepresentation decide(@PathParam("caseId") String caseId, DecisionBody body) {
    String person = security.getUserPrincipal().getName();
    return CaseRepresentation.of(decide.decide(uuid(caseId), body.toDecision(person)));
  }

  private static UUID uuid(String caseId) {
    return Members.uuid("caseId", caseId, ErrorCode.NOT_FOUND);
  }
}
