package io.kassa.domain.administration;

import io.kassa.domain.cart.OrderReference;
import io.kassa.domain.kustom.KustomCheckout;
import java.util.Optional;
import java.util.UUID;

/**
 * What a case is about, as far as there is such a thing by now.
 *
 * @param paymentNumber of the payment that is meant; of an order that was paid twice one of both
 * @param openIntent the wish for money that the case is about, while it has not ended
 * @param checkout not to be changed
 */
public record CaseMatter(
    Optional<OrderReference> order,
    Optional<String> paymentNumber,
    Optional<UUID> openIntent,
    Optional<KustomCheckout> checkout) {}
