package io.kassa.it.telemetry;

import com.google.protobuf.ByteString;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.trace.v1.Span;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A span as it was sent.
 *
 * @param whole everything that it says, for finding what it should not
 */
record Kept(
    String name,
    Span.SpanKind kind,
    String traceId,
    String spanId,
    String parentSpanId,
    Map<String, String> attributes,
    String whole) {

  static Kept of(Span span) {
    return new Kept(
        span.getName(),
        span.getKind(),
        hex(span.getTraceId()),
        hex(span.getSpanId()),
        hex(span.getParentSpanId()),
        span.getAttributesList().stream()
            .collect(
                Collectors.toMap(
                    KeyValue::getKey, it -> it.getValue().getStringValue(), (a, b) -> b)),
        span.toString());
  }

  /** One of its attributes; empty if it has none of this name. */
  String attribute(String name) {
    return attributes.getOrDefault(name, "");
  }

  boolean isChildOf(Kept parent) {
    return traceId.equals(parent.traceId()) && parentSpanId.equals(parent.spanId());
  }

  private static String hex(ByteString bytes) {
    return HexFormat.of().formatHex(bytes.toByteArray());
  }
}
