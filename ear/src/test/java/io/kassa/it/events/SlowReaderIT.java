package io.kassa.it.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.it.server.KassaServer;
import io.kassa.it.server.OnSharedServer;
import io.kassa.it.shop.CartEvents;
import io.kassa.it.shop.ShopCart;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@OnSharedServer
class SlowReaderIT {
  private static final int SMALL_BYTES = 4096;
  private static final int CHANGES = 100;
  private static final String LONG_TEXT = "x".repeat(4000);

  private final URI address;
  private final ShopCart cart;

  SlowReaderIT(KassaServer server) {
    this.address = server.address();
    this.cart = server.shop().opensCart("se-webshop");
    for (int i = 0; i < 20; i++) {
      cart.setsField("long" + i, LONG_TEXT);
    }
  }

  /** Events are waited for less long than the 30 s after which the server gives a client up. */
  @Test
  void aClientThatDoesNotReadDelaysNobody() throws IOException {
    try (Socket silent = asksButDoesNotRead();
        CartEvents events = cart.events()) {
      events.next();

      for (int i = 0; i < CHANGES; i++) {
        int now = i;
        cart.setsField("number", i);
        events.next(it -> it.path("fields").path("number").asInt(-1) == now);
      }

      assertThat(silent.isConnected()).isTrue();
    }
  }

  private Socket asksButDoesNotRead() throws IOException {
    Socket socket = new Socket();
    socket.setReceiveBufferSize(SMALL_BYTES);
    socket.connect(new InetSocketAddress(address.getHost(), address.getPort()));
    String request = "GET " + cart.path("/events") + " HTTP/1.1\r\nHost: shop\r\n\r\n";
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    return socket;
  }
}
