package io.kassa.playground.kustom.ordermanagement;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What was done with an order, each list oldest first. */
public record History(List<Capture> captures, List<Refund> refunds, List<JsonObject> shipments) {
  /** Takes copies. */
  public History {
    captures = List.copyOf(captures);
    refunds = List.copyOf(refunds);
    shipments = List.copyOf(shipments);
  }

  /** Nothing yet. */
  public static History empty() {
    return new History(List.of(), List.of(), List.of());
  }

  Optional<Capture> capture(String captureId) {
    return captures.stream().filter(capture -> capture.captureId().equals(captureId)).findFirst();
  }

  Optional<Refund> refund(String refundId) {
    return refunds.stream().filter(refund -> refund.refundId().equals(refundId)).findFirst();
  }

  History with(Capture capture) {
    return new History(added(captures, capture), refunds, shipments);
  }

  History with(Refund refund) {
    return new History(captures, added(refunds, refund), shipments);
  }

  History withShipments(List<JsonObject> more) {
    return new History(
        captures, refunds, Stream.concat(shipments.stream(), more.stream()).toList());
  }

  History replacing(Capture changed) {
    List<Capture> replaced =
        captures.stream()
            .map(capture -> capture.captureId().equals(changed.captureId()) ? changed : capture)
            .toList();
    return new History(replaced, refunds, shipments);
  }

  private static <T> List<T> added(List<T> list, T last) {
    return Stream.concat(list.stream(), Stream.of(last)).toList();
  }
}
