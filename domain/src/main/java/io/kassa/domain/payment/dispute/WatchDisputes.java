package io.kassa.domain.payment.dispute;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Shows how many disputes people have to see to. */
@Stateless
public class WatchDisputes {

  @Inject Disputes disputes;

  /** How many are not over. */
  public long open() {
    return disputes.countOpen();
  }
}
