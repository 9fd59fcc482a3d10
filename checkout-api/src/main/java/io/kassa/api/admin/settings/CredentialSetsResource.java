package io.kassa.api.admin.settings;

import io.kassa.api.json.Members;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import io.kassa.domain.kustom.credential.CheckCredentialSet;
import io.kassa.domain.kustom.credential.KeepCredentialSet;
import io.kassa.domain.kustom.credential.ManageCredentialSets;
import io.kassa.domain.kustom.settings.KustomSettings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * What Kustom knows us by. A new Kustom order is created with the set that says most about its
 * channel and country and became active last, and stays with it; where none fits, with that of the
 * configuration, {@code default}.
 */
@Path("admin/kustom/credential-sets")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
@SecurityRequirement(name = "admin")
@APIResponse(responseCode = "400", description = "It can't be so; the message says why")
@APIResponse(responseCode = "401", description = "No login")
@APIResponse(responseCode = "403", description = "A login without the role admin")
@APIResponse(responseCode = "404", description = "There is no such set")
public class CredentialSetsResource {

  @Inject private ManageCredentialSets manage;
  @Inject private KeepCredentialSet keep;
  @Inject private CheckCredentialSet check;
  @Inject private KustomSettings settings;

  @GET
  @Operation(summary = "Lists every set, retired ones included; passwords are never shown")
  @APIResponse(responseCode = "200", description = "The sets, that of the configuration first")
  public List<CredentialSetRepresentation> list() {
    return Stream.concat(
            Stream.of(CredentialSetRepresentation.of(settings)),
            manage.list().stream().map(CredentialSetRepresentation::of))
        .toList();
  }

  @PUT
  @Path("{id}")
  @Operation(
      summary = "Keeps a set under an id of yours, or changes it",
      description =
          "May be repeated. Without a password that of a known set stays. In force on this server"
              + " at once, on the others after kassa.settings.cache.lifetime.")
  @APIResponse(responseCode = "200", description = "The set as it is now")
  public CredentialSetRepresentation put(@PathParam("id") String id, CredentialSetBody body) {
    return CredentialSetRepresentation.of(
        keep.put(uuid(id), body.toEnvironment(), body.toTerms(), body.toPassword()));
  }

  @POST
  @Path("{id}/retire")
  @Operation(
      summary = "Lets a set create no more orders",
      description = "Those that it has created are looked after with it. May be repeated.")
  @APIResponse(responseCode = "200", description = "The set as it is now")
  public CredentialSetRepresentation retire(@PathParam("id") String id) {
    return CredentialSetRepresentation.of(manage.retire(uuid(id)));
  }

  @POST
  @Path("{id}/restore")
  @Operation(summary = "Takes back that a set was retired")
  @APIResponse(responseCode = "200", description = "The set as it is now")
  public CredentialSetRepresentation restore(@PathParam("id") String id) {
    return CredentialSetRepresentation.of(manage.restore(uuid(id)));
  }

  @POST
  @Path("{id}/check")
  @Operation(
      summary = "Asks Kustom whether a set works",
      description = "default is that of the configuration. Reads an order that never was.")
  @APIResponse(responseCode = "200", description = "works, refused or unknown")
  public CheckRepresentation check(@PathParam("id") String id) {
    Optional<UUID> set =
        CredentialSetRepresentation.DEFAULT.equals(id) ? Optional.empty() : Optional.of(uuid(id));
    return CheckRepresentation.of(check.check(set));
  }

  @POST
  @Path("seal-anew")
  @Operation(
      summary = "Seals every password with the first of kassa.settings.keys",
      description = "Afterwards the other keys are needed no more. May be repeated.")
  @APIResponse(responseCode = "200", description = "How many were sealed with another")
  public Sealed sealAnew() {
    return new Sealed(manage.sealAnew());
  }

  /**
   * What was done.
   *
   * @param sealed how many passwords
   */
  public record Sealed(int sealed) {}

  private static UUID uuid(String id) {
    if (CredentialSetRepresentation.DEFAULT.equals(id)) {
      throw new Rejection(
          ErrorCode.INVALID_REQUEST, "The set of the configuration is not changed here.");
    }
    return Members.uuid("id", id, ErrorCode.NOT_FOUND);
  }
}
