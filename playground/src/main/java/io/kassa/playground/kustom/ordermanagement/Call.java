package io.kassa.playground.kustom.ordermanagement;

import io.kassa.playground.http.PathValues;
import io.kassa.playground.http.Request;
import io.kassa.playground.kustom.answer.BodyReading;
import io.kassa.playground.kustom.answer.KustomError;
import io.kassa.playground.kustom.shape.Finding;
import io.kassa.playground.kustom.shape.Findings;
import io.kassa.playground.kustom.shape.ObjectShape;
import io.kassa.playground.kustom.shape.Place;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** One call about one order. */
record Call(Request request, PathValues values, Instant now) {
  /** Goes on with the body, or refuses it. */
  Outcome withBody(ObjectShape shape, Function<JsonObject, Outcome> next) {
    BodyReading reading = BodyReading.of(request);
    if (reading instanceof BodyReading.Refused refused) {
      return new Outcome.Refused(refused.error());
    }
    Findings findings = new Findings();
    JsonObject body = shape.readObject(Place.root(), ((BodyReading.Read) reading).body(), findings);
    Optional<Finding> first = findings.first();
    return first.isPresent() ? new Outcome.Refused(refusal(first.get())) : next.apply(body);
  }

  /** That only missing members are a 422, and others a 400 as in checkout, is assumed. */
  private static KustomError refusal(Finding finding) {
    String path = finding.place().path();
    if (finding.kind() == Finding.Kind.MISSING) {
      return new KustomError(422, "UNPROCESSABLE_ENTITY", "'" + path + "' may not be null");
    }
    return KustomError.badValue(path);
  }
}
