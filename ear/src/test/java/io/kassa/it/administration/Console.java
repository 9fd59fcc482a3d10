package io.kassa.it.administration;

import io.kassa.it.shop.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

/**
 * The server console and its REST interface, as one person sees them.
 *
 * @param login name and password with a colon between; absent if the person gives none
 */
record Console(URI address, KeyStoreFile keyStore, Optional<String> login) {
  private static final Duration LIMIT = Duration.ofMinutes(1);

  Answer get(String path) {
    return send(request(path).GET());
  }

  Answer put(String path) {
    return send(request(path).PUT(BodyPublishers.noBody()));
  }

  Answer post(String path, String json) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json)));
  }

  /** What this person can do with jobs. */
  JobConsole jobs() {
    return new JobConsole(this);
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path)).timeout(LIMIT);
    login.ifPresent(pair -> request.header("Authorization", "Basic " + base64(pair)));
    return request;
  }

  private Answer send(HttpRequest.Builder request) {
    HttpClient client =
        HttpClient.newBuilder().sslContext(keyStore.trust()).connectTimeout(LIMIT).build();
    try {
      HttpResponse<String> response =
          client.send(request.build(), HttpResponse.BodyHandlers.ofString());
      return new Answer(response.statusCode(), response.headers(), response.body());
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private static String base64(String pair) {
    return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }
}
