package io.kassa.api.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads members of requests that have to be there, or have to have a form. */
public final class Members {

  private static final Pattern UUID_FORM =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private Members() {}

  /**
   * A member that has to be there.
   *
   * @throws Rejection INVALID_REQUEST if it is missing, null or blank
   */
  public static String required(String name, String value) {
    if (value == null || value.isBlank()) {
      throw new Rejection(ErrorCode.INVALID_REQUEST, name + " is missing.");
    }
    return value;
  }

  /** A member that may be missing; blank is as good as missing. */
  public static Optional<String> optional(String value) {
    return Optional.ofNullable(value).filter(text -> !text.isBlank());
  }

  /**
   * A uuid that has to be there.
   *
   * @throws Rejection with the code given, if it is missing or no uuid
   */
  public static UUID uuid(String name, String value, ErrorCode code) {
    if (value == null || !UUID_FORM.matcher(value).matches()) {
      throw new Rejection(code, name + " has to be a uuid.");
    }
    return UUID.fromString(value);
  }

  /**
   * A number of pieces; its limits are the cart's business.
   *
   * @throws Rejection INVALID_QUANTITY if it is not a whole number
   */
  public static long quantity(JsonNode value) {
    if (value == null || !value.isIntegralNumber() || !value.canConvertToLong()) {
      throw new Rejection(ErrorCode.INVALID_QUANTITY, "quantity has to be a whole number.");
    }
    return value.longValue();
  }
}
