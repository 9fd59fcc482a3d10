package io.kassa.api.fulfilment;

import io.kassa.domain.fulfilment.WatchAuthorizations.Ending;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What is held, and until when; amounts in major units.
 *
 * @param held what is neither taken nor given up; what is being taken is still held
 * @param expired whether it has ended
 */
public record EndingAuthorization(
    Optional<String> orderNumber,
    String paymentNumber,
    String provider,
    String externalReference,
    BigDecimal held,
    String currencyCode,
    String expiresAt,
    boolean expired) {

  static EndingAuthorization of(Ending ending) {
    return new EndingAuthorization(
        ending.orderNumber(),
        ending.payment().paymentNumber(),
        ending.payment().providerKey(),
        ending.payment().externalReference(),
        ending.payment().balance().held().toMajor(),
        ending.payment().currency().code(),
        ending.payment().expiresAt().orElseThrow().toString(),
        ending.expired());
  }
}
