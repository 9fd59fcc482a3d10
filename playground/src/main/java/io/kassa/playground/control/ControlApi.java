package io.kassa.playground.control;

import io.kassa.playground.StandIn;
import io.kassa.playground.http.Request;
import io.kassa.playground.http.Response;
import io.kassa.playground.http.Routes;
import io.kassa.playground.http.Routing;
import java.time.DateTimeException;
import java.util.List;
import java.util.stream.Stream;

/** The control calls; the playground's README has a table of them. */
public final class ControlApi {
  private final Routes routes;

  /** Controls this stand-in. */
  public ControlApi(StandIn standIn) {
    this.routes =
        new Routes(
            Stream.of(
                    new OrderControl(standIn).routes(),
                    new BoughtOrderControl(standIn).routes(),
                    new CallbackControl(standIn).routes(),
                    new RunControl(standIn).routes())
                .flatMap(List::stream)
                .toList());
  }

  /** Answers one control call; input it does not understand is a 400 that says why. */
  public Response answer(Request request) {
    Routing routing = routes.find(request);
    if (routing instanceof Routing.Found found) {
      return answer(found, request);
    }
    return routing instanceof Routing.WrongMethod
        ? ControlError.wrongMethod().toResponse()
        : ControlError.notFound().toResponse();
  }

  private static Response answer(Routing.Found found, Request request) {
    try {
      return found.handler().handle(request, found.values());
    } catch (IllegalArgumentException | DateTimeException notUnderstood) {
      return ControlError.badRequest(String.valueOf(notUnderstood.getMessage())).toResponse();
    }
  }
}
