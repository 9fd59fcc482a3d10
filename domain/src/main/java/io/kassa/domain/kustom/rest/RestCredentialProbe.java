package io.kassa.domain.kustom.rest;

import io.kassa.domain.kustom.KustomAnswer;
import io.kassa.domain.kustom.KustomRefusal;
import io.kassa.domain.kustom.credential.CredentialProbe;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/**
 * Reads an order that never was: who is let in is told that there is none. Past retries and circuit
 * breaker, because a person waits for what Kustom says now.
 */
@ApplicationScoped
class RestCredentialProbe implements CredentialProbe {

  private KustomClientFactory clients;
  private Asking asking;

  RestCredentialProbe() {}

  @Inject
  RestCredentialProbe(KustomClientFactory clients, KustomWire wire) {
    this.clients = clients;
    this.asking = new Asking(wire);
  }

  @Override
  public KustomAnswer<UUID> ask(Optional<UUID> setId) {
    UUID nobodys = UUID.randomUUID();
    KustomAnswer<UUID> answer =
        asking.ask(
            () -> KustomReply.to(() -> clients.clientWith(setId).readPurchase(nobodys.toString())),
            reply -> nobodys);
    return answer.isRefusedAs(KustomRefusal.Kind.NOT_FOUND)
        ? new KustomAnswer.Done<>(nobodys)
        : answer;
  }
}
