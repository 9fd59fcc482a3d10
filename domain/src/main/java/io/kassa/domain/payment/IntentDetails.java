package io.kassa.domain.payment;

import io.kassa.domain.address.CountryCode;
import io.kassa.domain.pricing.PricedBasket;
import java.util.Optional;

/**
 * What a provider is told beside the amount, as one immutable value.
 *
 * @param goods what the money is for, where it is known by lines; together, less the return fee,
 *     they cost the amount
 * @param country where the goods go, which decides how Kustom's lines are written
 * @param description what the shopper may read, at most 255 characters
 */
public record IntentDetails(
    Optional<PricedBasket> goods,
    Optional<CountryCode> country,
    Shipment shipment,
    Optional<ReturnFee> returnFee,
    Optional<String> description) {

  /** Nothing but the amount. */
  public static IntentDetails none() {
    return new IntentDetails(
        Optional.empty(), Optional.empty(), Shipment.unknown(), Optional.empty(), Optional.empty());
  }

  /** Goods for this country. */
  public static IntentDetails of(PricedBasket goods, CountryCode country) {
    return new IntentDetails(
        Optional.of(goods),
        Optional.of(country),
        Shipment.unknown(),
        Optional.empty(),
        Optional.empty());
  }

  /** The same, sent in this way. */
  public IntentDetails with(Shipment sent) {
    return new IntentDetails(goods, country, sent, returnFee, description);
  }

  /** The same, less this fee. */
  public IntentDetails with(ReturnFee fee) {
    return new IntentDetails(goods, country, shipment, Optional.of(fee), description);
  }

  /** The same with a description. */
  public IntentDetails describedBy(Optional<String> text) {
    return new IntentDetails(goods, country, shipment, returnFee, text);
  }

  /** The same, without what may tell who bought. */
  IntentDetails withoutShopper() {
    return new IntentDetails(goods, country, Shipment.unknown(), returnFee, Optional.empty());
  }

  /** Says nothing: what is in it may be personal, and this may reach a log. */
  @Override
  public String toString() {
    return "the details of an intent";
  }
}
