package io.kassa.playground;

import io.kassa.playground.kustom.access.Credentials;
import java.util.Optional;

/**
 * How the stand-in is set up.
 *
 * @param credentials whom Kustom's API lets in; nobody when there are none
 * @param httpLocalhostAllowed whether a merchant's address may be {@code http://localhost}; Kustom
 *     itself demands https
 * @param baseAddress of the context root, without a trailing slash, for links and the snippet; when
 *     absent it is the one the caller used
 * @param pagesAddress the same as a shopper's browser finds it, for bootstrap and iframe; when
 *     absent it is the base address
 */
public record StandInSettings(
    Optional<Credentials> credentials,
    boolean httpLocalhostAllowed,
    Optional<String> baseAddress,
    Optional<String> pagesAddress) {}
