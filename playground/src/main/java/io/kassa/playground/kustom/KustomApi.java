package io.kassa.playground.kustom;

import io.kassa.playground.clock.StandInClock;
import io.kassa.playground.fault.Faults;
import io.kassa.playground.fault.FaultyExchange;
import io.kassa.playground.http.Reply;
import io.kassa.playground.http.Request;
import io.kassa.playground.http.Response;
import io.kassa.playground.http.Routes;
import io.kassa.playground.http.Routing;
import io.kassa.playground.journal.BoundedJournal;
import io.kassa.playground.journal.RecordedRequest;
import io.kassa.playground.kustom.access.BasicAuthentication;
import io.kassa.playground.kustom.answer.KustomError;
import io.kassa.playground.kustom.answer.KustomHeaders;
import io.kassa.playground.kustom.answer.Unauthorized;
import java.time.Instant;

/**
 * The front door of Kustom's API: every request is written down, struck by a fault if there is one
 * for it, admitted, and led to who answers it.
 */
public final class KustomApi {
  private final BasicAuthentication authentication;
  private final Routes routes;
  private final FrontDesk desk;

  /** What the front door itself uses. */
  public record FrontDesk(
      StandInClock clock, Faults faults, BoundedJournal<RecordedRequest> journal) {}

  /** Leads to these routes. */
  public KustomApi(BasicAuthentication authentication, Routes routes, FrontDesk desk) {
    this.authentication = authentication;
    this.routes = routes;
    this.desk = desk;
  }

  /** Answers a request. */
  public Reply handle(Request request) {
    long number = desk.journal().nextNumber();
    Instant arrival = desk.clock().now();
    FaultyExchange exchange =
        desk.faults()
            .strike(request)
            .map(fault -> FaultyExchange.disturbed(fault, () -> execute(request)))
            .orElseGet(() -> FaultyExchange.undisturbed(() -> execute(request)));
    desk.journal().write(number, new RecordedRequest(arrival, request, exchange.status()));
    return exchange.reply();
  }

  private Response execute(Request request) {
    if (!authentication.admits(request.headers().find("Authorization"))) {
      return Unauthorized.page();
    }
    return KustomHeaders.complete(routed(request));
  }

  /** That an unknown path is answered as an unknown order is, without a body, is assumed. */
  private Response routed(Request request) {
    Routing routing = routes.find(request);
    if (routing instanceof Routing.Found found) {
      return found.handler().handle(request, found.values());
    }
    boolean emptySegment = request.path().contains("//") || request.path().endsWith("/");
    return routing instanceof Routing.WrongMethod || emptySegment
        ? KustomError.methodNotAllowed().toResponse()
        : Response.empty(404);
  }
}
