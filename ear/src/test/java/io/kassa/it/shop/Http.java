package io.kassa.it.shop;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.UnaryOperator;

/** Calls of one server. */
public record Http(URI address) {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  /** Reads. */
  public Answer get(String path) {
    return send("GET", path, HttpRequest.Builder::GET);
  }

  /** Posts JSON. */
  public Answer post(String path, String json) {
    return send(
        "POST",
        path,
        request ->
            request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
  }

  /** Posts nothing, and says no content type. */
  public Answer post(String path) {
    return send("POST", path, request -> request.POST(BodyPublishers.noBody()));
  }

  /** Opens an answer that goes on; whoever asks reads and closes it. */
  HttpResponse<InputStream> open(String path, UnaryOperator<HttpRequest.Builder> shape) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address.resolve(path)).timeout(Duration.ofMinutes(1));
    try {
      return CLIENT.send(shape.apply(request).build(), HttpResponse.BodyHandlers.ofInputStream());
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  /** Sends whatever the shape makes of the request. */
  public Answer send(String method, String path, UnaryOperator<HttpRequest.Builder> shape) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address.resolve(path))
            .timeout(Duration.ofMinutes(1))
            .method(method, BodyPublishers.noBody());
    try {
      HttpResponse<String> response =
          CLIENT.send(shape.apply(request).build(), HttpResponse.BodyHandlers.ofString());
      Answer answer = new Answer(response.statusCode(), response.headers(), response.body());
      Answers.collect(answer);
      return answer;
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
