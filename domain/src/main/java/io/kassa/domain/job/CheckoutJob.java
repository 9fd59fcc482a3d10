package io.kassa.domain.job;

/**
 * Does jobs of the checkout's own, which it schedules where they are needed; rules that are files
 * can't want them. Their subject says what they are done to, and the newest wish for a subject is
 * the one that counts.
 */
public interface CheckoutJob extends JobHandler {}
