package io.kassa.playground.control;

import io.kassa.playground.StandIn;
import io.kassa.playground.clock.StandInClock;
import io.kassa.playground.http.PathValues;
import io.kassa.playground.http.Request;
import io.kassa.playground.http.Response;
import io.kassa.playground.http.Route;
import io.kassa.playground.journal.RecordedCallback;
import io.kassa.playground.journal.RecordedRequest;
import io.kassa.playground.json.JsonValues;
import io.kassa.playground.json.ObjectEdit;
import java.util.List;
import java.util.Optional;

/** Shows what happened, moves the clock, makes things go wrong, begins anew. */
final class RunControl {
  private final StandIn standIn;

  RunControl(StandIn standIn) {
    this.standIn = standIn;
  }

  List<Route> routes() {
    return List.of(
        Route.post("/control/reset", this::reset),
        Route.get("/control/requests", this::requests),
        Route.get("/control/callbacks", this::callbacks),
        Route.get("/control/clock", this::clock),
        Route.post("/control/clock", this::advance),
        Route.get("/control/faults", this::faults),
        Route.post("/control/faults", this::addFault),
        Route.delete("/control/faults", this::clearFaults));
  }

  private Response reset(Request request, PathValues values) {
    standIn.reset();
    return Response.empty(204);
  }

  private Response requests(Request request, PathValues values) {
    Optional<String> about = request.target().parameter("about");
    return Response.json(
        200,
        JsonValues.array(
            standIn.journals().requests().entries().stream()
                .filter(entry -> about.filter(text -> !entry.mentions(text)).isEmpty())
                .map(RecordedRequest::toJson)
                .toList()));
  }

  private Response callbacks(Request request, PathValues values) {
    List<RecordedCallback> entries = standIn.journals().callbacks().entries();
    return Response.json(
        200, JsonValues.array(entries.stream().map(RecordedCallback::toJson).toList()));
  }

  private Response clock(Request request, PathValues values) {
    return Response.json(
        200, ObjectEdit.empty().put("now", standIn.clock().now().toString()).done());
  }

  private Response advance(Request request, PathValues values) {
    standIn
        .clock()
        .advance(
            ControlBody.duration(ControlBody.of(request), "advance", StandInClock.ADVANCE_MAX));
    return clock(request, values);
  }

  private Response faults(Request request, PathValues values) {
    return Response.json(200, JsonValues.array(standIn.faults().list()));
  }

  private Response addFault(Request request, PathValues values) {
    FaultReading.addTo(standIn.faults(), ControlBody.of(request));
    return faults(request, values);
  }

  private Response clearFaults(Request request, PathValues values) {
    standIn.faults().clear();
    return Response.empty(204);
  }
}
