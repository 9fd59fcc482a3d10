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
  private static final String UPDATE = "update";

  private final KustomClient client;
  private final CallJournal journal;
  private final KustomWire wire;

  private NotedCalls(KustomClient client, CallJournal journal, KustomWire wire) {
    this.client = client;
    this.journal = journal;
    this.wire = wire;
  }

  static KustomClient of(KustomClient client, CallJournal journal, KustomWire wire) {
    return (KustomClient)
        Proxy.newProxyInstance(
            KustomClient.class.getClassLoader(),
            new Class<?>[] {KustomClient.class},
            new NotedCalls(client, journal, wire));
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
    Optional<WrittenOrder> written = written(what, arguments);
    journal.note(
        new KustomCall(
            KustomCall.Asker.KASSA,
            CREATE.equals(what)
                ? new KustomCall.Subject(
                    written.flatMap(WrittenOrder::cartId), answer.flatMap(NotedCalls::created))
                : KustomCall.Subject.order(arguments[0].toString()),
            what,
            new KustomCall.Answer(
                answer.map(Response::getStatus).orElse(KustomCall.Answer.NONE),
                answer.map(it -> it.getHeaderString("klarna-correlation-id")),
                Duration.between(start, Instant.now())),
            written.map(WrittenOrder::sale),
            start));
  }

  private static Optional<String> created(Response answer) {
    return Optional.ofNullable(answer.getHeaderString(HttpHeaders.LOCATION))
        .map(it -> it.substring(it.lastIndexOf('/') + 1));
  }

  private Optional<WrittenOrder> written(String what, Object[] arguments) {
    return CREATE.equals(what) || UPDATE.equals(what)
        ? wire.readWritten(arguments[arguments.length - 1].toString())
        : Optional.empty();
  }
}
