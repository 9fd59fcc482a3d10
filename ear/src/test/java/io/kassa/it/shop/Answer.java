package io.kassa.it.shop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;

/** What a server has answered. */
public record Answer(int status, HttpHeaders headers, String text) {
  /** The body. */
  public JsonNode json() {
    return Json.read(text);
  }

  /** The body of an answer that has to be 200. */
  public JsonNode ok() {
    assertThat(status).as(text).isEqualTo(200);
    return json();
  }

  /** The code in the body of a refusal; the body has to have both forms of it. */
  public String errorCode() {
    assertThat(headers.firstValue("Content-Type").orElse("no type")).startsWith("application/json");
    JsonNode body = json();
    JsonNode listed = body.path("errors").path(0);
    assertThat(listed.path("code").asText()).as(text).isNotBlank();
    assertThat(listed.path("message").asText()).as(text).isNotBlank();
    assertThat(body.path("error").path("code")).as(text).isEqualTo(listed.path("code"));
    assertThat(body.path("error").path("message")).as(text).isEqualTo(listed.path("message"));
    return listed.path("code").asText();
  }
}
