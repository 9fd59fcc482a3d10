package io.kassa.api.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What stands on the wire, read and written as the server does it. */
public final class Wire {

  private static final JsonBodies BODIES = new JsonBodies();
  private static final Annotation[] NO_ANNOTATIONS = {};

  private Wire() {}

  /** Reads a request; single quotes stand for double ones. */
  public static <T> T read(Class<T> type, String body) throws IOException {
    @SuppressWarnings("unchecked")
    Class<Object> asked = (Class<Object>) type;
    byte[] bytes = body.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    return type.cast(
        BODIES.readFrom(
            asked,
            type,
            NO_ANNOTATIONS,
            MediaType.APPLICATION_JSON_TYPE,
            new MultivaluedHashMap<>(),
            new ByteArrayInputStream(bytes)));
  }

  /** Writes an answer. */
  public static String text(Object answer) throws IOException {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    BODIES.writeTo(
        answer,
        answer.getClass(),
        answer.getClass(),
        NO_ANNOTATIONS,
        MediaType.APPLICATION_JSON_TYPE,
        new MultivaluedHashMap<>(),
        stream);
    return stream.toString(StandardCharsets.UTF_8);
  }

  /** Writes an answer, to be looked at member by member. */
  public static JsonNode json(Object answer) throws IOException {
    return new ObjectMapper().readTree(text(answer));
  }

  /** The names of an object's members. */
  public static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
