package io.kassa.it.shop;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Whoever operates a server, logged in. */
public final class Administrator {
  private final Http http;
  private final String login;

  /** Logs in at this server with this name and password. */
  public Administrator(URI server, String user, String password) {
    this.http = new Http(server);
    this.login =
        "Basic "
            + Base64.getEncoder()
                .encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
  }

  /** Reads something under {@code /ingress/admin/}. */
  public Answer gets(String path) {
    return http.send("GET", "/ingress/admin/" + path, request -> loggedIn(request).GET());
  }

  /** Keeps something there. */
  public Answer puts(String path, String json) {
    return http.send(
        "PUT",
        "/ingress/admin/" + path,
        request -> loggedIn(request).PUT(BodyPublishers.ofString(json)));
  }

  /** Has something done. */
  public Answer posts(String path, String json) {
    return http.send(
        "POST",
        "/ingress/admin/" + path,
        request -> loggedIn(request).POST(BodyPublishers.ofString(json)));
  }

  /** Has something erased. */
  public Answer deletes(String path) {
    return http.send("DELETE", "/ingress/admin/" + path, request -> loggedIn(request).DELETE());
  }

  /** Has something done by a browser that shows a page of another site. */
  public Answer postsFromAnotherSite(String path, String json) {
    return http.send(
        "POST",
        "/ingress/admin/" + path,
        request ->
            loggedIn(request)
                .header("Sec-Fetch-Site", "cross-site")
                .POST(BodyPublishers.ofString(json)));
  }

  /** Has something done by a browser that shows a page of this origin, and says no more of it. */
  public Answer postsFromOrigin(String origin, String path) {
    return http.send(
        "POST",
        "/ingress/admin/" + path,
        request -> loggedIn(request).header("Origin", origin).POST(BodyPublishers.ofString("{}")));
  }

  private HttpRequest.Builder loggedIn(HttpRequest.Builder request) {
    return request.header("Authorization", login).header("Content-Type", "application/json");
  }
}
