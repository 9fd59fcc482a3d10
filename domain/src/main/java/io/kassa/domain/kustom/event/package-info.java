/**
 * What Kustom reports about the merchant's account (account webhooks): orders, captures, refunds
 * and disputes, signed as Standard Webhooks are. Each event is proved, kept once, acknowledged, and
 * then worked on by a job. The events ingress and the job enter here.
 */
package io.kassa.domain.kustom.event;
