package io.kassa.domain.kustom.credential;

/** A credential set was changed on this server; fired in the transaction that does it. */
public record CredentialSetsChanged() {}
