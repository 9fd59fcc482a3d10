package io.kassa.api.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.stream.Collectors;

/** Reads request records and writes answers. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class JsonBodies implements MessageBodyReader<Object>, MessageBodyWriter<Object> {

  /** Bytes of a request's body; no storefront has reason to send more. */
  static final int MAX_BODY_BYTES = 65_536;

  @Override
  public boolean isReadable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return type.isRecord();
  }

  @Override
  public Object readFrom(
      Class<Object> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> headers,
      InputStream stream)
      throws IOException {
    byte[] body = LimitedBody.read(stream, MAX_BODY_BYTES);
    try {
      JsonNode tree = Json.MAPPER.readTree(body);
      if (!tree.isObject()) {
        throw new Rejection(ErrorCode.INVALID_REQUEST, "The body has to be a JSON object.");
      }
      StorableText.requireIn(tree);
      return reader(type).readValue(tree);
    } catch (JsonProcessingException unreadable) {
      throw rejection(unreadable);
    }
  }

  private static ObjectReader reader(Class<?> type) {
    ObjectReader reader = Json.MAPPER.readerFor(type);
    return ReadStrictly.class.isAssignableFrom(type)
        ? reader.with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        : reader;
  }

  @Override
  public boolean isWriteable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return type.isRecord() || Collection.class.isAssignableFrom(type);
  }

  @Override
  public void writeTo(
      Object answer,
      Class<?> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, Object> headers,
      OutputStream stream)
      throws IOException {
    // First as a whole: what can't be written has to become an error, not half an answer.
    stream.write(Json.MAPPER.writeValueAsBytes(answer));
  }

  /** Never quotes the body: it may hold personal data, and the message may reach a log. */
  private static Rejection rejection(JsonProcessingException unreadable) {
    if (unreadable.getCause() instanceof Rejection rejection) {
      return rejection;
    }
    if (unreadable instanceof UnrecognizedPropertyException unknown) {
      // Nor its names: somebody may have put the data where the name belongs.
      return new Rejection(
          ErrorCode.INVALID_REQUEST,
          "A member is not known; known there are "
              + unknown.getKnownPropertyIds().stream()
                  .map(String::valueOf)
                  .sorted()
                  .collect(Collectors.joining(", "))
              + ".");
    }
    if (unreadable instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
      String member =
          mapping.getPath().stream()
              .map(step -> step.getFieldName() == null ? "[]" : step.getFieldName())
              .collect(Collectors.joining("."));
      return new Rejection(
          ErrorCode.INVALID_REQUEST, "The member " + member + " is not of the right type.");
    }
    return new Rejection(ErrorCode.INVALID_REQUEST, "The body is not the JSON object expected.");
  }
}
