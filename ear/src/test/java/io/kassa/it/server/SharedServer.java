package io.kassa.it.server;

import io.kassa.it.shop.Merchant;
import io.kassa.it.shop.Shop;
import io.kassa.it.shop.StandIn;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Keeps the shared server for as long as JUnit runs, and hands out what belongs to it. */
final class SharedServer implements ParameterResolver {
  private static final Map<Class<?>, Function<Running, Object>> PARAMETERS =
      Map.of(
          Shop.class, running -> running.server().shop(),
          Merchant.class, running -> running.server().merchant(),
          StandIn.class, running -> running.server().standIn(),
          KassaServer.class, Running::server,
          PostgresDatabase.class, Running::database,
          Ledger.class, running -> new Ledger(running.database()));

  /** The server and its database; JUnit closes it at the end, and then looks what was told. */
  record Running(KassaServer server, PostgresDatabase database) implements AutoCloseable {
    static Running start() {
      PostgresDatabase database = PostgresDatabase.fresh();
      KassaServer server = new KassaServer("shared", database, KassaServer.administered());
      return new Running(Visitor.mayLogInAt(server).start(), database);
    }

    @Override
    public void close() {
      server.close();
      if (!Secrets.told().isEmpty()) {
        throw new AssertionError("The password of Kustom was told in " + Secrets.told());
      }
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return PARAMETERS.containsKey(parameter.getParameter().getType());
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Running running =
        context
            .getRoot()
            .getStore(ExtensionContext.Namespace.create(SharedServer.class))
            .getOrComputeIfAbsent(Running.class, type -> Running.start(), Running.class);
    return PARAMETERS.get(parameter.getParameter().getType()).apply(running);
  }
}
