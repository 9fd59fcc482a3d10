package io.kassa.api.limit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.util.Optional;

/** Lets a request in before its body is read. */
class StorefrontFilter implements ContainerRequestFilter {

  private static final String CART_ID = "cartId";

  private final StorefrontDoor door;
  private final HttpServletRequest current;

  /**
   * @param current stands for whichever request this thread is at
   */
  StorefrontFilter(StorefrontDoor door, HttpServletRequest current) {
    this.door = door;
    this.current = current;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    door.enter(
        current, Optional.ofNullable(request.getUriInfo().getPathParameters().getFirst(CART_ID)));
  }
}
