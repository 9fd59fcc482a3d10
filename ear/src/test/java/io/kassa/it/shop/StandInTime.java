package io.kassa.it.shop;

import java.time.Duration;

/** The stand-in's clock, which can be put forward. */
public record StandInTime(Http http) {

  /** It gets so much later; what falls due, happens. */
  public void passes(Duration duration) {
    http.post("/playground/control/clock", Json.object("advance", duration.toString())).ok();
  }
}
