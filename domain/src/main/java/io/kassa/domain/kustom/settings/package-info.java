/**
 * How this installation reaches Kustom and is reached by it: environment, credentials, addresses.
 * The flow rooms and {@code rest} may enter.
 */
package io.kassa.domain.kustom.settings;
