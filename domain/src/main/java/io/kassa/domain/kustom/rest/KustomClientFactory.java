package io.kassa.domain.kustom.rest;

import io.kassa.domain.kustom.KustomOrderId;
import io.kassa.domain.kustom.credential.CredentialDirectory;
import io.kassa.domain.kustom.credential.CredentialsUnusable;
import io.kassa.domain.kustom.credential.KustomAccess;
import io.kassa.domain.kustom.journal.CallJournal;
import io.kassa.domain.kustom.settings.KustomCredentials;
import io.kassa.domain.kustom.settings.KustomEnvironment;
import io.kassa.domain.kustom.settings.KustomSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.rest.client.RestClientBuilder;

/**
 * Makes a client for each credential set; they are kept, their connections are pooled. A set never
 * changes its environment; its name and password are looked up for each call.
 */
@ApplicationScoped
class KustomClientFactory {

  /** An error status is an answer to be read, not an exception. */
  private static final String NO_EXCEPTIONS = "microprofile.rest.client.disable.default.mapper";

  private final Map<Optional<UUID>, KustomClient> clients = new ConcurrentHashMap<>();
  private KustomSettings settings;
  private CredentialDirectory credentials;
  private CallJournal journal;
  private KustomWire wire;

  KustomClientFactory() {}

  @Inject
  KustomClientFactory(
      KustomSettings settings,
      CredentialDirectory credentials,
      CallJournal journal,
      KustomWire wire) {
    this.settings = settings;
    this.credentials = credentials;
    this.journal = journal;
    this.wire = wire;
  }

  /**
   * The client that asks about this order.
   *
   * @throws KustomUnavailable if the set that created it can't be used
   */
  KustomClient clientFor(KustomOrderId orderId) {
    return clientWith(credentials.setOf(orderId));
  }

  /**
   * The client that asks with this set.
   *
   * @param setId nothing: as the configuration says
   * @throws KustomUnavailable if it can't be used
   */
  KustomClient clientWith(Optional<UUID> setId) {
    KustomClient known = clients.get(setId);
    if (known != null) {
      return known;
    }
    KustomEnvironment environment = access(setId).environment();
    return clients.computeIfAbsent(
        setId, it -> NotedCalls.of(client(it, environment), journal, wire));
  }

  private KustomClient client(Optional<UUID> setId, KustomEnvironment environment) {
    URI address =
        settings
            .api(environment)
            .orElseThrow(() -> new KustomUnavailable("no stand-in is configured"));
    return RestClientBuilder.newBuilder()
        .baseUri(address)
        .connectTimeout(settings.connectTimeout().toMillis(), TimeUnit.MILLISECONDS)
        .readTimeout(settings.readTimeout().toMillis(), TimeUnit.MILLISECONDS)
        .property(NO_EXCEPTIONS, true)
        .register(
            (ClientRequestFilter)
                request ->
                    request
                        .getHeaders()
                        .putSingle(
                            HttpHeaders.AUTHORIZATION, authorization(access(setId).credentials())))
        .build(KustomClient.class);
  }

  private KustomAccess access(Optional<UUID> setId) {
    try {
      return credentials.access(setId);
    } catch (CredentialsUnusable unusable) {
      throw new KustomUnavailable(unusable.getMessage());
    }
  }

  private static String authorization(KustomCredentials credentials) {
    String pair = credentials.username() + ":" + credentials.password();
    return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }
}
