package io.kassa.api.fulfilment;

import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import io.kassa.domain.fulfilment.WatchAuthorizations;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Authorizations that end soon. */
@Path("fulfilment/authorizations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Fulfilment")
@SecurityRequirement(name = "fulfilment")
public class AuthorizationsResource {

  @Inject private WatchAuthorizations watch;

  @GET
  @Operation(
      summary =
          "Lists what is held and ends soon, soonest first, then what has ended, newest first",
      description =
          "endingWithin is an ISO duration such as P5D; missing:"
              + " kassa.authorizations.warn.before. At most 500 of each are listed.")
  public List<EndingAuthorization> list(@QueryParam("endingWithin") String endingWithin) {
    return watch
        .within(Optional.ofNullable(endingWithin).map(AuthorizationsResource::period))
        .stream()
        .map(EndingAuthorization::of)
        .toList();
  }

  private static Duration period(String text) {
    try {
      Duration period = Duration.parse(text);
      if (!period.isNegative() && period.compareTo(Duration.ofDays(365)) <= 0) {
        return period;
      }
    } catch (DateTimeParseException unreadable) {
      // told below
    }
    throw new Rejection(
        ErrorCode.INVALID_REQUEST, "endingWithin is an ISO duration up to P365D, such as P5D.");
  }
}
