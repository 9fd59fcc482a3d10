package io.kassa.api.fulfilment;

import io.kassa.api.json.ReadStrictly;
import io.kassa.domain.fulfilment.FulfilmentCommand;

/** The body of a request that wants something of an order. */
interface CommandBody extends ReadStrictly {

  /**
   * What it wants.
   *
   * @throws io.kassa.domain.error.Rejection if it is not what the ingress reads
   */
  FulfilmentCommand toCommand();
}
