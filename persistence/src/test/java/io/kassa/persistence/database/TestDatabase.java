package io.kassa.persistence.database;

import io.kassa.domain.contract.Transactions;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.function.Supplier;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;

/**
 * One database for all tests of a run, made by the real script and read through the real
 * persistence unit. As in a server, each transaction has an entity manager of its own.
 */
public final class TestDatabase implements Transactions {

  private static final ThreadLocal<EntityManager> CURRENT = new ThreadLocal<>();
  private static final TestDatabase ONLY = new TestDatabase();

  private final EntityManagerFactory factory;

  private TestDatabase() {
    JdbcDataSource h2 = new JdbcDataSource();
    h2.setURL(
        "jdbc:h2:mem:kassa;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=300;MODE=LEGACY;NON_KEYWORDS=VALUE");
    Flyway.configure().dataSource(h2).locations("classpath:db/migration").load().migrate();
    factory =
        Persistence.createEntityManagerFactory(
            "kassa",
            Map.of(
                "jakarta.persistence.transactionType",
                "RESOURCE_LOCAL",
                "jakarta.persistence.jtaDataSource",
                "",
                "jakarta.persistence.nonJtaDataSource",
                h2,
                "eclipselink.logging.level",
                "OFF"));
  }

  public static TestDatabase get() {
    return ONLY;
  }

  @Override
  public <T> T in(Supplier<T> step) {
    EntityManager entityManager = factory.createEntityManager();
    CURRENT.set(entityManager);
    try {
      entityManager.getTransaction().begin();
      T result = step.get();
      entityManager.getTransaction().commit();
      return result;
    } finally {
      CURRENT.remove();
      if (entityManager.getTransaction().isActive()) {
        entityManager.getTransaction().rollback();
      }
      entityManager.close();
    }
  }

  /** The adapter, with the entity manager of whichever transaction it is called in. */
  public <A> A injectedInto(A adapter) {
    try {
      Field field = adapter.getClass().getDeclaredField("entityManager");
      field.setAccessible(true);
      field.set(adapter, entityManager());
      return adapter;
    } catch (ReflectiveOperationException other) {
      throw new IllegalArgumentException(adapter + " has no entity manager", other);
    }
  }

  private EntityManager entityManager() {
    return (EntityManager)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {EntityManager.class},
            (proxy, method, arguments) -> {
              try {
                return method.invoke(CURRENT.get(), arguments);
              } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
              }
            });
  }
}
