/**
 * Payments that a payer or a bank disputes: what the provider says of each dispute, for people to
 * see. Providers' rooms record, admins read.
 */
package io.kassa.domain.payment.dispute;
