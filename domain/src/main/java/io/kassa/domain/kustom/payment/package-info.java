/**
 * The money of an order at Kustom: rules that let a job ask Kustom for each intent of a payment,
 * what becomes of Kustom's answer, and how what others did at Kustom comes back to us. Each intent
 * is asked for under one key; an answer that was lost is found by reading Kustom's captures and
 * refunds. Nobody enters but jobs, and who hears that Kustom has news.
 */
package io.kassa.domain.kustom.payment;
