package io.kassa.domain.simulation;

import io.kassa.domain.contract.UnitOfWork;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.dynamic.loading.ClassLoadingStrategy;
import net.bytebuddy.implementation.MethodDelegation;
import net.bytebuddy.implementation.bind.annotation.Origin;
import net.bytebuddy.implementation.bind.annotation.RuntimeType;
import net.bytebuddy.implementation.bind.annotation.SuperCall;
import net.bytebuddy.implementation.bind.annotation.This;
import net.bytebuddy.matcher.ElementMatchers;

/**
 * What a server does around the use cases: it injects by type, and begins and ends transactions as
 * their {@code TransactionAttribute}s say. What it is given comes from elsewhere, everything else
 * is made.
 */
final class SimulatedContainer {

  private static final Map<Class<?>, Class<?>> SUBCLASSES = new ConcurrentHashMap<>();
  private static final ThreadLocal<Turns> TURNS = new ThreadLocal<>();

  private final Map<Class<?>, Object> beans = new LinkedHashMap<>();

  /** A server with these things from elsewhere, each by the types that they are asked for as. */
  SimulatedContainer given(Class<?> type, Object bean) {
    beans.put(type, bean);
    return this;
  }

  /** Transactions of this thread may pause here. */
  static void pauseAt(Turns turns) {
    TURNS.set(turns);
  }

  /** The bean of this type. */
  <T> T get(Class<T> type) {
    Object bean = beans.get(type);
    if (bean == null) {
      bean = made(type);
    }
    return type.cast(bean);
  }

  private Object made(Class<?> type) {
    if (type.isInterface()) {
      throw new IllegalStateException("Nobody has given a " + type.getName());
    }
    try {
      Class<?> concrete = isStateless(type) ? subclassOf(type) : type;
      Object bean = created(concrete, type);
      beans.put(type, bean);
      for (Field field : type.getDeclaredFields()) {
        if (field.isAnnotationPresent(Inject.class)) {
          field.setAccessible(true);
          field.set(bean, get(field.getType()));
        }
      }
      return bean;
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(type.getName(), impossible);
    }
  }

  private Object created(Class<?> concrete, Class<?> type) throws ReflectiveOperationException {
    Optional<Constructor<?>> injected =
        Arrays.stream(type.getDeclaredConstructors())
            .filter(it -> it.isAnnotationPresent(Inject.class))
            .findFirst();
    if (injected.isEmpty()) {
      Constructor<?> constructor = concrete.getDeclaredConstructor();
      constructor.setAccessible(true);
      return constructor.newInstance();
    }
    Constructor<?> constructor = injected.get();
    constructor.setAccessible(true);
    Object[] arguments =
        Stream.of(constructor.getParameterTypes()).<Object>map(this::get).toArray();
    return constructor.newInstance(arguments);
  }

  private static boolean isStateless(Class<?> type) {
    return type.isAnnotationPresent(Stateless.class);
  }

  private static Class<?> subclassOf(Class<?> type) {
    return SUBCLASSES.computeIfAbsent(
        type,
        it ->
            new ByteBuddy()
                .subclass(it)
                .method(
                    ElementMatchers.isDeclaredBy(it)
                        .and(ElementMatchers.not(ElementMatchers.isPrivate()))
                        .and(ElementMatchers.not(ElementMatchers.isStatic())))
                .intercept(MethodDelegation.to(Around.class))
                .make()
                .load(it.getClassLoader(), ClassLoadingStrategy.Default.INJECTION)
                .getLoaded());
  }

  /** What is done around each method of a stateless bean. */
  public static final class Around {

    private Around() {}

    /** Calls it in the transaction that it wants. */
    @RuntimeType
    public static Object call(@This Object bean, @Origin Method method, @SuperCall Callable<?> deed)
        throws Exception {
      TransactionAttributeType wanted = wanted(method);
      Optional<UnitOfWork> outer = UnitOfWork.current();
      boolean joins =
          wanted == TransactionAttributeType.NOT_SUPPORTED
              ? outer.isEmpty()
              : outer.isPresent() && wanted == TransactionAttributeType.REQUIRED;
      if (joins) {
        return joined(outer, deed);
      }
      if (wanted == TransactionAttributeType.NOT_SUPPORTED) {
        return without(outer, deed);
      }
      return within(method.getDeclaringClass().getSimpleName() + "." + method.getName(), deed);
    }

    private static Object joined(Optional<UnitOfWork> outer, Callable<?> deed) throws Exception {
      try {
        return deed.call();
      } catch (RuntimeException failed) {
        outer.ifPresent(UnitOfWork::doom);
        throw failed;
      }
    }

    private static Object without(Optional<UnitOfWork> outer, Callable<?> deed) throws Exception {
      UnitOfWork.resume(Optional.empty());
      try {
        return deed.call();
      } finally {
        UnitOfWork.resume(outer);
      }
    }

    private static Object within(String name, Callable<?> deed) throws Exception {
      Turns turns = TURNS.get();
      Optional<UnitOfWork> outer = UnitOfWork.current();
      turns.mayPause(name);
      UnitOfWork work = UnitOfWork.begin(turns);
      boolean done = false;
      try {
        Object result = deed.call();
        done = true;
        work.commit();
        turns.note("committed");
        return result;
      } catch (RuntimeException failed) {
        turns.note("undone by " + failed);
        throw failed;
      } finally {
        if (!done) {
          work.rollback();
        }
        UnitOfWork.resume(outer);
      }
    }

    private static TransactionAttributeType wanted(Method method) {
      return Stream.of(
              method.getAnnotation(TransactionAttribute.class),
              method.getDeclaringClass().getAnnotation(TransactionAttribute.class))
          .filter(it -> it != null)
          .map(TransactionAttribute::value)
          .findFirst()
          .orElse(TransactionAttributeType.REQUIRED);
    }
  }
}
