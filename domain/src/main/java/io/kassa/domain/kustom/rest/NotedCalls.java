package io.kassa.domain.kustom.rest;

import io.kassa.domain.kustom.journal.CallJournal;
import io.kassa.domain.kustom.journal.KustomCall;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A client whose calls are put on record, answered or not. */
final class NotedCalls implements InvocationHandler {

  private static final String CREATE = "create";

  private final KustomClient client;
  private final CallJournal journal;

  private NotedCalls(KustomClient client, CallJournal journal) {
    this.client = client;
    this.journal = journal;
  }

  static KustomClient of(KustomClient client, CallJournal journal) {
    return (KustomClient)
        Proxy.newProxyInstance(
            KustomClient.class.getClassLoader(),
            new Class<?>[] {KustomClient.class},
            new NotedCalls(client, journal));
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    Instant start = Instant.now();
    Optional<Response> answer = Optional.empty();
    try {
      Object result = method.invoke(client, arguments);
      answer = Optional.of(result).filter(Response.class::isInstance).map(Response.class::cast);
      return result;
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause();
    } finally {
      if (method.getReturnType() == Response.class) {
        note(method.getName(), arguments, answer, start);
      }
    }
  }

  private void note(String what, Object[] arguments, Optional<Response> answer, Instant start) {
    Optional<String> orderId =
        CREATE.equals(what)
            ? answer
                .map(it -> it.getHeaderString(HttpHeaders.LOCATION))
                .map(it -> it.substring(it.lastIndexOf('/') + 1))
            : Optional.of(arguments[0].toString());
    journal.note(
        new KustomCall(
            orderId,
            what,
            answer.map(Response::getStatus).orElse(KustomCall.NO_ANSWER),
            answer.map(it -> it.getHeaderString("klarna-correlation-id")),
            Duration.between(start, Instant.now()),
            start));
  }
}
