package io.kassa.domain.payment;

import java.util.UUID;

/** A delivery that is sent, and the invoice that says what it costs. */
public record InvoicedDelivery(UUID deliveryId, UUID invoiceId) {}
