package io.kassa.playground.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AnnouncementTest {
  private static final String INGRESS = "/ingress/commerce/cart-profiles";
  private static final int NOT_YET_MILLIS = 700;
  private static final int LONG_SECONDS = 20;

  private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
  private final AtomicInteger ingressStatus = new AtomicInteger(200);
  private Announcement announcement;
  private HttpServer server;

  @AfterEach
  void end() {
    announcement.close();
    server.stop(0);
  }

  @Test
  void nobodyIsToldOfAShopBeforeItsPortAnswers() throws Exception {
    int port = freePort();
    announcement = Announcement.begin(shopAt(port), told::add);

    assertThat(told.poll(NOT_YET_MILLIS, TimeUnit.MILLISECONDS)).isNull();
    openShopAt(port);
    assertThat(told.poll(LONG_SECONDS, TimeUnit.SECONDS)).contains(shopAt(port));
  }

  @Test
  void nobodyIsToldOfAShopWhoseIngressesAreNotThereYet() throws Exception {
    int port = freePort();
    ingressStatus.set(404);
    openShopAt(port);
    announcement = Announcement.begin(shopAt(port), told::add);

    assertThat(told.poll(NOT_YET_MILLIS, TimeUnit.MILLISECONDS)).isNull();
    ingressStatus.set(200);
    assertThat(told.poll(LONG_SECONDS, TimeUnit.SECONDS)).contains(shopAt(port));
    assertThat(told.poll(NOT_YET_MILLIS, TimeUnit.MILLISECONDS)).isNull();
  }

  private void openShopAt(int port) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.createContext(
        "/",
        exchange -> {
          boolean isIngress = exchange.getRequestURI().getPath().equals(INGRESS);
          exchange.sendResponseHeaders(isIngress ? ingressStatus.get() : 200, -1);
          exchange.close();
        });
    server.start();
  }

  private static String shopAt(int port) {
    return "http://localhost:" + port + "/playground/shop/";
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
