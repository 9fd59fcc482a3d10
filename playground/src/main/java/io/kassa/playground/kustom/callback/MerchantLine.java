package io.kassa.playground.kustom.callback;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** The line to merchants: POSTs and waits so long for the whole answer, following no redirect. */
final class MerchantLine {
  private static final Duration CONNECT_MAX = Duration.ofSeconds(3);

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(CONNECT_MAX)
          .build();

  /** Sends without a body; the future never fails. */
  CompletableFuture<MerchantAnswer> post(String url, Duration limit) {
    return send(url, limit, Optional.empty());
  }

  /** Sends a JSON body; the future never fails. */
  CompletableFuture<MerchantAnswer> post(String url, Duration limit, JsonObject body) {
    return send(url, limit, Optional.of(body));
  }

  private CompletableFuture<MerchantAnswer> send(
      String url, Duration limit, Optional<JsonObject> body) {
    try {
      return client
          .sendAsync(request(url, limit, body), BodyHandlers.ofString())
          .orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS)
          .handle(MerchantLine::answerOf);
    } catch (IllegalArgumentException invalid) {
      return CompletableFuture.completedFuture(new MerchantAnswer.Silent("not an address: " + url));
    }
  }

  private static HttpRequest request(String url, Duration limit, Optional<JsonObject> body) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url)).timeout(limit);
    if (body.isEmpty()) {
      return request.POST(BodyPublishers.noBody()).build();
    }
    return request
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(body.get().toString()))
        .build();
  }

  private static MerchantAnswer answerOf(HttpResponse<String> response, Throwable failure) {
    if (failure != null) {
      return new MerchantAnswer.Silent(cause(failure).getClass().getSimpleName());
    }
    return new MerchantAnswer.Answered(
        response.statusCode(), response.headers().firstValue("Location"), response.body());
  }

  private static Throwable cause(Throwable failure) {
    return failure instanceof CompletionException && failure.getCause() != null
        ? failure.getCause()
        : failure;
  }
}
