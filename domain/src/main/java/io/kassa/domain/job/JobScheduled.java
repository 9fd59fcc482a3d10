package io.kassa.domain.job;

/**
 * A job was written in the transaction that is under way. Whoever observes it after the success of
 * that transaction, on this server, may begin at once.
 */
public record JobScheduled(String definition, String subject) {}
