package io.kassa.api.fulfilment;

import io.kassa.api.json.Members;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import io.kassa.domain.fulfilment.Deliver;
import io.kassa.domain.fulfilment.FulfilmentCommand;
import io.kassa.domain.payment.Shipment;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Sends goods.
 *
 * @param lines missing: everything that is open
 * @param carrier at most 100 characters, as is the tracking number
 * @param trackingUri at most 1024 characters, https or http
 * @param shippingMethod one of Kustom's, such as {@code Home} or {@code PickUpPoint}
 * @param paymentNumber which payment, where the order has more than one; missing: the first
 */
public record DeliveryRequest(
    List<LineBody> lines,
    @Schema(examples = "PostNord") String carrier,
    @Schema(examples = "SE1234567890") String trackingNumber,
    @Schema(examples = "https://track.example.com/SE1234567890") String trackingUri,
    @Schema(examples = "PickUpPoint") String shippingMethod,
    @Schema(examples = "P100001") String paymentNumber)
    implements CommandBody {

  private static final int MAX_TEXT = 100;
  private static final int MAX_URI = 1024;
  private static final Set<String> METHODS =
      Set.of(
          "PickUpStore",
          "Home",
          "BoxReg",
          "BoxUnreg",
          "PickUpPoint",
          "Own",
          "Postal",
          "DHLPackstation",
          "Digital",
          "Undefined",
          "PickUpWarehouse",
          "ClickCollect",
          "PalletDelivery");

  @Override
  public FulfilmentCommand toCommand() {
    return new Deliver(
        lines == null ? List.of() : Lines.of(lines), shipment(), Members.optional(paymentNumber));
  }

  private Shipment shipment() {
    Optional<String> method = Members.optional(shippingMethod);
    if (method.filter(it -> !METHODS.contains(it)).isPresent()) {
      throw new Rejection(ErrorCode.INVALID_SHIPMENT, "shippingMethod is one of " + METHODS + ".");
    }
    Optional<String> uri = text("trackingUri", trackingUri, MAX_URI);
    if (uri.filter(it -> !it.startsWith("https://") && !it.startsWith("http://")).isPresent()) {
      throw new Rejection(ErrorCode.INVALID_SHIPMENT, "trackingUri is an https or http address.");
    }
    return new Shipment(
        text("carrier", carrier, MAX_TEXT),
        text("trackingNumber", trackingNumber, MAX_TEXT),
        uri,
        method);
  }

  private static Optional<String> text(String name, String value, int most) {
    return Text.of(name, value, most, ErrorCode.INVALID_SHIPMENT);
  }
}
