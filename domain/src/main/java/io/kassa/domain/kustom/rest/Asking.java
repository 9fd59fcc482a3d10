package io.kassa.domain.kustom.rest;

import io.kassa.domain.kustom.KustomAnswer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;

/** Makes one of three answers of whatever a call ends with. */
record Asking(KustomWire wire) {

  <T> KustomAnswer<T> ask(Supplier<KustomReply> call, Function<KustomReply, T> reader) {
    try {
      KustomReply reply = call.get();
      return reply.isSuccess()
          ? new KustomAnswer.Done<>(reader.apply(reply))
          : new KustomAnswer.Refused<>(wire.readRefusal(reply));
    } catch (KustomUnavailable unavailable) {
      return new KustomAnswer.Unknown<>(unavailable.getMessage());
    } catch (FaultToleranceException open) {
      return new KustomAnswer.Unknown<>(
          "not asked: Kustom failed too often just now, or too many ask at once");
    }
  }
}
