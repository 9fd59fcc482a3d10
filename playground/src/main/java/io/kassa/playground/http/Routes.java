package io.kassa.playground.http;

import java.util.List;
import java.util.Optional;

/** The routes of one interface; the first that fits wins. */
public final class Routes {
  private final List<Route> routes;

  /** Takes the routes in the order in which they are tried. */
  public Routes(List<Route> routes) {
    this.routes = List.copyOf(routes);
  }

  /** Finds who answers. */
  public Routing find(Request request) {
    boolean pathKnown = false;
    for (Route route : routes) {
      Optional<PathValues> values = route.pattern().match(request.path());
      if (values.isPresent() && route.method().equals(request.method())) {
        return new Routing.Found(route.handler(), values.get());
      }
      pathKnown |= values.isPresent();
    }
    return pathKnown ? new Routing.WrongMethod() : new Routing.UnknownPath();
  }
}
