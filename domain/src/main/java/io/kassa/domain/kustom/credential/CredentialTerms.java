package io.kassa.domain.kustom.credential;

import java.time.Instant;
import java.util.Optional;

/**
 * What may be said anew about a set at any time.
 *
 * @param name for people, 1 to 100 characters
 * @param username the API key's id at Kustom, 1 to 255 characters without a colon
 * @param activeFrom nothing: as it was, or at once
 */
public record CredentialTerms(
    String name, CredentialScope scope, String username, Optional<Instant> activeFrom) {}
