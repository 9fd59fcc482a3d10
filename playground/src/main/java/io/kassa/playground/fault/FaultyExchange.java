package io.kassa.playground.fault;

import io.kassa.playground.http.Reply;
import io.kassa.playground.http.Response;
import io.kassa.playground.journal.RecordedRequest;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * A request and its answer as they went, faults included.
 *
 * @param reply what the caller sees
 * @param status what is recorded
 */
public record FaultyExchange(Reply reply, int status) {
  private static final String FIREWALL_PAGE =
      "<html><head><title>403 Forbidden</title></head><body><h1>403 Forbidden</h1></body></html>";

  /** Executes without a fault. */
  public static FaultyExchange undisturbed(Supplier<Response> execution) {
    return answered(execution.get());
  }

  /** Executes, or does not, as the fault has it. */
  public static FaultyExchange disturbed(Fault fault, Supplier<Response> execution) {
    if (fault instanceof Fault.Status status) {
      return answered(plain(status));
    }
    if (fault instanceof Fault.Delay delay) {
      pause(delay.delay());
      return answered(execution.get());
    }
    if (fault instanceof Fault.LoseAnswer) {
      return new FaultyExchange(new Reply.Severed(), execution.get().status());
    }
    if (fault instanceof Fault.Firewall) {
      return answered(Response.html(403, FIREWALL_PAGE));
    }
    return new FaultyExchange(new Reply.Severed(), RecordedRequest.NOT_EXECUTED);
  }

  private static FaultyExchange answered(Response response) {
    return new FaultyExchange(new Reply.Answered(response), response.status());
  }

  private static Response plain(Fault.Status fault) {
    return fault
        .body()
        .map((JsonValue body) -> Response.json(fault.status(), body))
        .orElseGet(() -> Response.empty(fault.status()));
  }

  private static void pause(Duration delay) {
    try {
      Thread.sleep(delay.toMillis());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
