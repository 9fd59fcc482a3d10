package io.kassa.api.admin.page;

import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Serves the page; nothing on it comes from elsewhere, and nothing else may frame it. */
@Path("admin")
@RequestScoped
public class AdminPageResource {

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "svg", "image/svg+xml");

  /** Scheme and host stay the browser's: where TLS ends before this server it knows neither. */
  @GET
  @Operation(hidden = true)
  public Response open(@Context UriInfo uri) {
    return Response.status(Response.Status.SEE_OTHER)
        .header(HttpHeaders.LOCATION, uri.getBaseUri().getRawPath() + "admin/page/index.html")
        .build();
  }

  @GET
  @Path("page/{file: [a-z]+\\.[a-z]+}")
  @Operation(hidden = true)
  public Response file(@PathParam("file") String file) {
    String type = TYPES.get(file.substring(file.indexOf('.') + 1));
    try (InputStream content = AdminPageResource.class.getResourceAsStream(file)) {
      if (type == null || content == null) {
        throw new Rejection(ErrorCode.NOT_FOUND, "There is no such file.");
      }
      return Response.ok(content.readAllBytes(), type)
          .header("Content-Security-Policy", POLICY)
          .build();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
