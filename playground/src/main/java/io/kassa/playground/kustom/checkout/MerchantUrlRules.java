package io.kassa.playground.kustom.checkout;

import io.kassa.playground.json.JsonValues;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the merchant's addresses must look like: https, except those of terms, which may be http.
 * (Kustom Checkout API, merchant urls) The confirmation page is looked at first, so that an order
 * with nothing but http addresses is refused with the text that was seen; the rest of the sequence
 * is assumed.
 */
final class MerchantUrlRules {
  private static final List<String> SECURE =
      List.of(
          "confirmation",
          "checkout",
          "push",
          "validation",
          "shipping_option_update",
          "address_update",
          "country_change",
          "notification",
          "upsell",
          "upsell_validation");

  private static final List<String> TERMS = List.of("terms", "cancellation_terms");
  private static final List<String> PROVIDERS =
      List.of("external_payment_methods", "external_checkouts");

  private final boolean httpLocalhostAllowed;

  MerchantUrlRules(boolean httpLocalhostAllowed) {
    this.httpLocalhostAllowed = httpLocalhostAllowed;
  }

  /** The text after "Bad value:" of the first address that is wrong. */
  Optional<String> broken(JsonObject order) {
    JsonObject urls =
        JsonValues.objectAt(order, "merchant_urls").orElse(JsonObject.EMPTY_JSON_OBJECT);
    Stream<String> insecure = SECURE.stream().filter(isWrongIn(urls, this::isSecure));
    Stream<String> terms =
        TERMS.stream()
            .filter(isWrongIn(urls, MerchantUrlRules::isWeb))
            .map(name -> "merchant_urls." + name + " (must be a valid http or https URI)");
    return Stream.of(insecure, terms, brokenProviders(order)).flatMap(texts -> texts).findFirst();
  }

  private Stream<String> brokenProviders(JsonObject order) {
    return PROVIDERS.stream()
        .filter(
            list ->
                JsonValues.objectsAt(order, list).stream()
                    .anyMatch(isWrongUrl("redirect_url").or(isWrongUrl("image_url"))))
        .map(list -> list + " (addresses must be https URIs)");
  }

  private Predicate<JsonObject> isWrongUrl(String name) {
    return provider -> isWrongIn(provider, this::isSecure).test(name);
  }

  private static Predicate<String> isWrongIn(JsonObject urls, Predicate<URI> rule) {
    return name ->
        JsonValues.textAt(urls, name).filter(url -> parsed(url).filter(rule).isEmpty()).isPresent();
  }

  private boolean isSecure(URI uri) {
    return "https".equalsIgnoreCase(uri.getScheme())
        || (httpLocalhostAllowed && isWeb(uri) && "localhost".equalsIgnoreCase(uri.getHost()));
  }

  private static boolean isWeb(URI uri) {
    return "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
  }

  /** The braces of the placeholder are not allowed in a URI, so it is read without them. */
  private static Optional<URI> parsed(String url) {
    try {
      URI uri = new URI(url.replace("{checkout.order.id}", "id"));
      return Optional.of(uri).filter(candidate -> candidate.getHost() != null);
    } catch (URISyntaxException invalid) {
      return Optional.empty();
    }
  }
}
