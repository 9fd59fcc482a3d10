package io.kassa.domain.kustom.rest;

import io.kassa.domain.kustom.settings.KustomCredentials;
import io.kassa.domain.kustom.settings.KustomSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.rest.client.RestClientBuilder;

/** Makes the client for the configured environment; it is kept, its connections are pooled. */
@ApplicationScoped
class KustomClientFactory {

  /** An error status is an answer to be read, not an exception. */
  private static final String NO_EXCEPTIONS = "microprofile.rest.client.disable.default.mapper";

  private KustomSettings settings;
  private KustomClient client;

  KustomClientFactory() {}

  @Inject
  KustomClientFactory(KustomSettings settings) {
    this.settings = settings;
    this.client =
        RestClientBuilder.newBuilder()
            .baseUri(settings.api())
            .connectTimeout(settings.connectTimeout().toMillis(), TimeUnit.MILLISECONDS)
            .readTimeout(settings.readTimeout().toMillis(), TimeUnit.MILLISECONDS)
            .property(NO_EXCEPTIONS, true)
            .register(
                (ClientRequestFilter)
                    request ->
                        request.getHeaders().putSingle(HttpHeaders.AUTHORIZATION, authorization()))
            .build(KustomClient.class);
  }

  KustomClient client() {
    return client;
  }

  private String authorization() {
    KustomCredentials credentials =
        settings
            .credentials()
            .orElseThrow(() -> new KustomUnavailable("kassa.kustom.password is not configured"));
    String pair = credentials.username() + ":" + credentials.password();
    return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }
}
