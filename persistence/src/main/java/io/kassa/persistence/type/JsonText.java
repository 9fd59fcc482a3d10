package io.kassa.persistence.type;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;

/**
 * An immutable value as JSON text. Members that a later release added are empty when an older row
 * is read, and members that a later release wrote are passed over, so that servers of two releases
 * can share the database. The converters hold one of these rather than extend it: EclipseLink does
 * not find a converter's types behind a superclass.
 */
final class JsonText<T> {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .addModule(new ValueModule())
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private final Class<T> type;

  JsonText(Class<T> type) {
    this.type = type;
  }

  String write(T value) {
    try {
      return value == null ? null : MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("Can't write " + type, impossible);
    }
  }

  T read(String json) {
    try {
      return json == null ? null : MAPPER.readValue(json, type);
    } catch (JsonProcessingException damaged) {
      throw new IllegalStateException("Can't read " + type, damaged);
    }
  }
}
