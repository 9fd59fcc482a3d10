package io.kassa.api.admin.dossier;

import io.kassa.domain.administration.ManageJobs;
import io.kassa.domain.kustom.watch.WatchKustomBacklog;
import io.kassa.domain.review.WatchReviews;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How much there is to do. */
@Path("admin/overview")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
@SecurityRequirement(name = "admin")
public class OverviewResource {

  @Inject private WatchReviews reviews;
  @Inject private WatchKustomBacklog backlog;
  @Inject private ManageJobs jobs;

  @GET
  @Operation(summary = "Shows how much there is to do: cases, orders that wait, jobs")
  @APIResponse(responseCode = "200", description = "As it is now, on all servers")
  public OverviewRepresentation look() {
    return OverviewRepresentation.of(reviews.open(), backlog.look(), jobs.count());
  }
}
