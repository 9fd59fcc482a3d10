package io.kassa.domain.kustom.journal;

import io.kassa.domain.kustom.KustomOrderId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Calls in memory. */
public final class InMemoryKustomCallRecords implements KustomCallRecords {

  private static final int SUCCESSES = 2;
  private static final int CLASS_OF_STATUS = 100;

  private final List<KustomCall> calls = new ArrayList<>();

  @Override
  public void add(List<KustomCall> some) {
    calls.addAll(some);
  }

  @Override
  public List<ToldCall> told(KustomOrderId orderId) {
    List<ToldCall> told =
        calls.stream()
            .filter(call -> call.subject().kustomOrderId().equals(Optional.of(orderId.value())))
            .filter(call -> call.told().isPresent())
            .map(call -> told(orderId, call))
            .sorted(Comparator.comparing(ToldCall::at))
            .toList();
    return told.subList(Math.max(0, told.size() - MAX_TOLD), told.size());
  }

  private static ToldCall told(KustomOrderId orderId, KustomCall call) {
    return new ToldCall(
        orderId,
        call.told().orElseThrow(),
        call.answer().status() / CLASS_OF_STATUS == SUCCESSES,
        call.answer().correlationId(),
        call.askedAt());
  }
}
