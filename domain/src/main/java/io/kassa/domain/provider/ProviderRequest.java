package io.kassa.domain.provider;

import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import io.kassa.domain.field.FieldValue;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads what a storefront sent to a provider. */
public record ProviderRequest(Map<String, Object> members) {

  /**
   * Reads a record.
   *
   * @throws Rejection INVALID_REQUEST if it is none
   */
  public static ProviderRequest of(FieldValue request) {
    if (request.json() instanceof Map<?, ?> map) {
      Map<String, Object> members = new LinkedHashMap<>();
      map.forEach((name, value) -> members.put((String) name, value));
      return new ProviderRequest(members);
    }
    throw new Rejection(ErrorCode.INVALID_REQUEST, "The body has to be a JSON object.");
  }

  /**
   * A text that has to be there.
   *
   * @throws Rejection INVALID_REQUEST if it is missing, blank or no text
   */
  public String text(String name) {
    Object value = members.get(name);
    if (value == null) {
      throw new Rejection(ErrorCode.INVALID_REQUEST, name + " is missing.");
    }
    if (!(value instanceof String text)) {
      throw new Rejection(
          ErrorCode.INVALID_REQUEST, "The member " + name + " is not of the right type.");
    }
    if (text.isBlank()) {
      throw new Rejection(ErrorCode.INVALID_REQUEST, name + " is missing.");
    }
    return text;
  }
}
