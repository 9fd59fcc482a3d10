package io.kassa.persistence.cart.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListeningConnectionTest {

  private final List<String> called = new ArrayList<>();

  @Test
  void aConnectionThatCantListenIsClosed() {
    assertThatThrownBy(() -> new ListeningConnection(connectionThatBreaks(), "carts"))
        .isInstanceOf(SQLException.class)
        .hasMessage("broken");

    assertThat(called).containsExactly("createStatement", "close");
  }

  private Connection connectionThatBreaks() {
    return (Connection)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              called.add(method.getName());
              if (method.getName().equals("createStatement")) {
                throw new SQLException("broken");
              }
              return null;
            });
  }
}
