package io.kassa.domain.secret;

/**
 * A secret that nobody can read without its key.
 *
 * @param keyId which key it is sealed with, at most 40 characters
 * @param text nonce and ciphertext as Base64
 */
public record SealedSecret(String keyId, String text) {}
