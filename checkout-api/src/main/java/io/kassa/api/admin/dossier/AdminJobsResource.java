package io.kassa.api.admin.dossier;

import io.kassa.api.json.Members;
import io.kassa.domain.administration.ManageJobs;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import io.kassa.domain.job.JobState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is to be done after commits. The executions that do it are in the Admin Center. */
@Path("admin/jobs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
@SecurityRequirement(name = "admin")
@APIResponse(responseCode = "401", description = "No login")
@APIResponse(responseCode = "403", description = "A login without the role admin")
public class AdminJobsResource {

  @Inject private ManageJobs jobs;

  @GET
  @Operation(summary = "Lists jobs in a state, the newest first, at most 500")
  @APIResponse(responseCode = "200", description = "The jobs")
  @APIResponse(responseCode = "400", description = "There is no such state")
  public List<JobRepresentation> list(
      @Parameter(description = "pending, running, retrying, done, superseded or parked")
          @QueryParam("state")
          @DefaultValue("parked")
          String state) {
    return jobs.list(state(state)).stream().map(JobRepresentation::of).toList();
  }

  @POST
  @Path("{jobId}/retry")
  @Operation(
      summary = "Tries a parked job again",
      description =
          "May be repeated. Answers with no content: the new job is in the list. Where a newer one for"
              + " the same subject was written meanwhile there is none; syncKustomOrder tells the cart"
              + " as it is now.")
  @APIResponse(responseCode = "204", description = "It is tried again, or was already")
  @APIResponse(responseCode = "400", description = "It is done")
  @APIResponse(responseCode = "404", description = "There is no such job")
  public void retry(@PathParam("jobId") String jobId) {
    jobs.retry(Members.uuid("jobId", jobId, ErrorCode.NOT_FOUND));
  }

  @POST
  @Path("{jobId}/dismiss")
  @Operation(
      summary = "Lets a parked job be",
      description =
          "Somebody has seen to it, or nobody needs it any more: it is superseded, never tried again"
              + " and removed in its time. May be repeated.")
  @APIResponse(responseCode = "204", description = "Nobody waits for it any more")
  @APIResponse(responseCode = "400", description = "It was not given up yet")
  @APIResponse(responseCode = "404", description = "There is no such job")
  public void dismiss(@PathParam("jobId") String jobId) {
    jobs.dismiss(Members.uuid("jobId", jobId, ErrorCode.NOT_FOUND));
  }

  private static JobState state(String text) {
    return Arrays.stream(JobState.values())
        .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new Rejection(
                    ErrorCode.INVALID_REQUEST,
                    "state is pending, running, retrying, done, superseded or parked."));
  }
}
