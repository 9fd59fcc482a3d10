package io.kassa.playground.journal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The calls the stand-in makes to a merchant. */
public enum CallbackKind {
  /** "There is a new order", repeated until it is acknowledged. */
  PUSH,
  /** "May this customer buy?" */
  VALIDATION,

  /** "What was suspicious about the order is decided." */
  NOTIFICATION,

  /** "Something has happened in your account", repeated until it is answered with success. */
  WEBHOOK;

  /** The name on the wire. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind of this name on the wire. */
  public static Optional<CallbackKind> named(String wireName) {
    return Arrays.stream(values()).filter(kind -> kind.wireName().equals(wireName)).findFirst();
  }
}
