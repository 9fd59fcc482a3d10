package io.kassa.domain.provider;

import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Every provider that is on, by its key. */
@ApplicationScoped
public class PaymentProviders {

  private static final Pattern KEY = Pattern.compile("[a-z0-9-]{1,50}");

  private Map<String, PaymentProvider> providers;

  PaymentProviders() {}

  /**
   * Takes those that are on.
   *
   * @throws IllegalArgumentException if a key has the wrong form, or two share one
   */
  @Inject
  PaymentProviders(@Any Instance<PaymentProvider> found) {
    this.providers = byKey(found.stream().filter(PaymentProvider::isOn).toList());
  }

  /** These and no others. */
  public static PaymentProviders of(List<PaymentProvider> found) {
    PaymentProviders these = new PaymentProviders();
    these.providers = byKey(found.stream().filter(PaymentProvider::isOn).toList());
    return these;
  }

  /**
   * The provider of this key.
   *
   * @throws Rejection NOT_FOUND if there is none, or it is off
   */
  public PaymentProvider require(String key) {
    if (!providers.containsKey(key)) {
      throw new Rejection(ErrorCode.NOT_FOUND, "There is no such payment provider.");
    }
    return providers.get(key);
  }

  private static Map<String, PaymentProvider> byKey(List<PaymentProvider> providers) {
    return providers.stream()
        .collect(
            Collectors.toMap(
                PaymentProviders::checkedKey,
                Function.identity(),
                (one, other) -> {
                  throw new IllegalArgumentException(
                      "Two payment providers have the key " + one.key());
                },
                TreeMap::new));
  }

  private static String checkedKey(PaymentProvider provider) {
    if (!KEY.matcher(provider.key()).matches()) {
      throw new IllegalArgumentException(
          "A payment provider's key is 1 to 50 small letters, digits or hyphens: "
              + provider.key());
    }
    return provider.key();
  }
}
