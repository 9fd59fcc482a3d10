package io.kassa.playground.servlet;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * Tells people where the shop is, as soon as it is there: a server starts its web applications
 * before it opens its door, and the shop's own before the ingresses that its pages ask.
 */
final class Announcement implements AutoCloseable {
  private static final Duration PAUSE = Duration.ofMillis(200);
  private static final Duration ANSWER_MAX = Duration.ofSeconds(5);
  private static final List<String> ASKED = List.of("", "/ingress/commerce/cart-profiles");
  private static final int OK = 200;

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(ANSWER_MAX)
          .build();
  private final URI address;
  private final Consumer<String> people;
  private final Thread thread = new Thread(this::run, "playground-announcement");

  private Announcement(URI address, Consumer<String> people) {
    this.address = address;
    this.people = people;
  }

  /**
   * Begins to look whether the shop answers.
   *
   * @param address of the shop's first page
   * @param people are told once, when it does
   */
  static Announcement begin(String address, Consumer<String> people) {
    Announcement announcement = new Announcement(URI.create(address), people);
    announcement.thread.setDaemon(true);
    announcement.thread.start();
    return announcement;
  }

  private void run() {
    try {
      while (!everythingAnswers()) {
        Thread.sleep(PAUSE.toMillis());
      }
      people.accept("The shop to try Kassa with is open: " + address);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean everythingAnswers() throws InterruptedException {
    for (String path : ASKED) {
      if (!answers(address.resolve(path))) {
        return false;
      }
    }
    return true;
  }

  private boolean answers(URI page) throws InterruptedException {
    HttpRequest question = HttpRequest.newBuilder(page).timeout(ANSWER_MAX).build();
    try {
      return client.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == OK;
    } catch (IOException notYet) {
      return false;
    }
  }

  /** Looks no more. */
  @Override
  public void close() {
    thread.interrupt();
  }
}
