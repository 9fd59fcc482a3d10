package io.kassa.domain.field;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The one form in which uuids are taken from outside; the JDK's own reader takes others too. */
public final class UuidText {

  private static final Pattern FORM =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private UuidText() {}

  /** The uuid, unless the text is none or is not there. */
  public static Optional<UUID> read(String text) {
    return Optional.ofNullable(text).filter(it -> FORM.matcher(it).matches()).map(UUID::fromString);
  }
}
