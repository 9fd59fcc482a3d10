package io.kassa.api.login;

import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A browser that knows somebody's login sends it also when another site's page asks it to; such a
 * request changes nothing. What is shown to whoever logs in is kept nowhere.
 */
class LoginDoor implements ContainerRequestFilter, ContainerResponseFilter {

  private static final Set<String> OWN = Set.of("same-origin", "none");
  private static final Pattern SCHEME = Pattern.compile("^https?://");

  @Override
  public void filter(ContainerRequestContext request) {
    boolean reads = HttpMethod.GET.equals(request.getMethod());
    if (!reads && !isOwn(request)) {
      throw new Rejection(ErrorCode.FORBIDDEN, "Another site's page may not do this.");
    }
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
  }

  /**
   * Programs send neither header. Browsers say what the page's site is to this one, but where it is
   * asked by plain http, as within a company, only from where the page is.
   */
  private static boolean isOwn(ContainerRequestContext request) {
    Optional<Boolean> isOwnSite =
        Optional.ofNullable(request.getHeaderString("Sec-Fetch-Site")).map(OWN::contains);
    return isOwnSite.orElseGet(
        () ->
            Optional.ofNullable(request.getHeaderString("Origin"))
                .map(origin -> isOf(request.getHeaderString(HttpHeaders.HOST), origin))
                .orElse(true));
  }

  /** The scheme does not count: where TLS ends before this server it knows none. */
  private static boolean isOf(String host, String origin) {
    return SCHEME.matcher(origin).replaceFirst("").equalsIgnoreCase(host);
  }
}
