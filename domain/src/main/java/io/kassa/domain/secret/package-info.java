/**
 * Secrets at rest: sealed with AES-GCM under a key that only the environment knows. Every room may
 * enter.
 */
package io.kassa.domain.secret;
