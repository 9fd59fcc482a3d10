package io.kassa.domain.job;

import java.time.Duration;

/**
 * A job was done, or given up, later than it should have been. To be observed after the success of
 * the transaction.
 *
 * @param waited since it could have been done
 */
public record JobEndedLate(String definition, String subject, Duration waited) {}
