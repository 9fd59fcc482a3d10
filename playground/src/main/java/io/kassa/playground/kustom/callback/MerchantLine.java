package io.kassa.playground.kustom.callback;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** The line to merchants: POSTs and waits so long for the whole answer, following no redirect. */
public final class MerchantLine {
  private static final Duration CONNECT_MAX = Duration.ofSeconds(3);

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(CONNECT_MAX)
          .build();

  /** What is sent: a body, which may be absent, and headers beside {@code Content-Type}. */
  public record Letter(Optional<String> json, Map<String, String> headers) {}

  /** Sends without a body; the future never fails. */
  public CompletableFuture<MerchantAnswer> post(String url, Duration limit) {
    return post(url, limit, new Letter(Optional.empty(), Map.of()));
  }

  /** Sends a JSON body; the future never fails. */
  public CompletableFuture<MerchantAnswer> post(String url, Duration limit, JsonObject body) {
    return post(url, limit, new Letter(Optional.of(body.toString()), Map.of()));
  }

  /** Sends a letter; the future never fails. */
  public CompletableFuture<MerchantAnswer> post(String url, Duration limit, Letter letter) {
    try {
      return client
          .sendAsync(request(url, limit, letter), BodyHandlers.ofString())
          .orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS)
          .handle(MerchantLine::answerOf);
    } catch (IllegalArgumentException invalid) {
      return CompletableFuture.completedFuture(new MerchantAnswer.Silent("not an address: " + url));
    }
  }

  private static HttpRequest request(String url, Duration limit, Letter letter) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url)).timeout(limit);
    letter.headers().forEach(request::header);
    if (letter.json().isEmpty()) {
      return request.POST(BodyPublishers.noBody()).build();
    }
    return request
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(letter.json().get()))
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
