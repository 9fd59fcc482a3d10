package io.kassa.playground.kustom.checkout;

import io.kassa.playground.json.JsonValues;
import io.kassa.playground.json.ObjectEdit;
import io.kassa.playground.kustom.market.Market;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.UUID;

/**
 * The HTML that shows the checkout, or the receipt of a completed order, in a merchant's page. The
 * names (container, {@code _klarnaCheckout}, configuration) are those Kustom uses. (recorded
 * answers; Kustom Checkout, best practices)
 */
final class CheckoutSnippet {
  private static final String HTML =
      """
      <div id="klarna-checkout-container" style="overflow-x: hidden;">
        <div id="klarna-unsupported-page" style="display: none;">This browser is not supported.</div>
        <script type="text/javascript">
        /* <![CDATA[ */
        (function (w, k, d, config) {
          w[k] = w[k] || function () { (w[k].q = w[k].q || []).push(arguments); };
          w[k].config = config;
          var script = d.createElement('script');
          script.async = true;
          script.src = config.BOOTSTRAP_SRC;
          d.getElementById(config.container).appendChild(script);
        })(window, '_klarnaCheckout', document, %s);
        /* ]]> */
        </script>
        <noscript>Please enable JavaScript to pay.</noscript>
      </div>
      """;

  private CheckoutSnippet() {}

  /**
   * The snippet of this order in its present state.
   *
   * @param pages address of the stand-in's context root for browsers
   */
  static String of(CheckoutOrder order, String pages) {
    return HTML.formatted(embeddable(configuration(order, pages)));
  }

  private static JsonObject configuration(CheckoutOrder order, String pages) {
    JsonObject content = order.content();
    return ObjectEdit.empty()
        .put("container", "klarna-checkout-container")
        .put("ORDER_URL", pages + "/checkout/orders/" + order.id())
        .put("AUTH_HEADER", "KlarnaCheckout " + UUID.randomUUID())
        .put("LOCALE", JsonValues.textAt(content, "locale").orElse(""))
        .put("ORDER_STATUS", order.status())
        .put("MERCHANT_TAC_URI", order.merchantUrl("terms").orElse(""))
        .put("MERCHANT_NAME", "Kassa playground")
        .put("GUI_OPTIONS", JsonValue.EMPTY_JSON_ARRAY)
        .put("ALLOW_SEPARATE_SHIPPING_ADDRESS", separateAddress(content))
        .put("PURCHASE_COUNTRY", country(content))
        .put("PURCHASE_CURRENCY", JsonValues.textAt(content, "purchase_currency").orElse(""))
        .put("TESTDRIVE", true)
        .put("CHECKOUT_DOMAIN", pages)
        .put("BOOTSTRAP_SRC", pages + "/kustom/bootstrap.js")
        .put("IFRAME_SRC", pages + "/kustom/iframe.html?order=" + order.id())
        .done();
  }

  private static boolean separateAddress(JsonObject content) {
    return JsonValues.objectAt(content, "options")
        .filter(options -> JsonValues.isTrue(options, "allow_separate_shipping_address"))
        .isPresent();
  }

  private static String country(JsonObject content) {
    return JsonValues.textAt(content, "purchase_country")
        .flatMap(Market::ofCountry)
        .map(Market::alpha3)
        .orElse("");
  }

  /** JSON that may stand inside a script element, whatever its texts hold. */
  private static String embeddable(JsonObject json) {
    return json.toString()
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }
}
