package io.kassa.domain.kustom.externalpayment;

import io.kassa.domain.address.CountryCode;
import io.kassa.domain.error.Rejection;
import io.kassa.domain.hook.Effect;
import io.kassa.domain.kustom.ExternalPaymentMethod;
import io.kassa.domain.kustom.WebAddressRule;
import java.util.Optional;
import java.util.Set;

/**
 * Reads an effect as Kustom would read the method (Checkout API, payment_provider): what Kustom
 * would refuse the whole order for is found here, while it only costs the one method.
 */
record MethodReader(WebAddressRule addresses) {

  /** The type of effects that are methods. */
  static final String TYPE = "externalPaymentMethod";

  private static final Set<String> MEMBERS =
      Set.of("name", "redirect_url", "image_url", "description", "fee", "countries", "label");
  private static final Set<String> LABELS = Set.of("continue", "complete");
  private static final int MAX_NAME = 255;
  private static final int MAX_DESCRIPTION = 500;

  /** Minor units; the most that a line of an order may cost. */
  private static final long MAX_FEE = 100_000_000;

  MethodReading read(Effect effect) {
    if (!(effect instanceof Effect.Custom custom) || !TYPE.equals(custom.type())) {
      return new MethodReading.Broken("its effect is no custom effect of type " + TYPE);
    }
    try {
      return new MethodReading.Method(method(new EffectMembers(custom.members())));
    } catch (BrokenMember broken) {
      return new MethodReading.Broken(broken.getMessage());
    }
  }

  private ExternalPaymentMethod method(EffectMembers members) {
    members.requireOnly(MEMBERS);
    return new ExternalPaymentMethod(
        members
            .text("name", MAX_NAME)
            .filter(name -> !name.isBlank())
            .orElseThrow(() -> new BrokenMember("name", "is missing")),
        address(members, "redirect_url")
            .orElseThrow(() -> new BrokenMember("redirect_url", "is missing")),
        new ExternalPaymentMethod.Terms(
            address(members, "image_url"),
            members.text("description", MAX_DESCRIPTION),
            members.wholeNumber("fee", MAX_FEE),
            members.texts("countries").stream().map(MethodReader::country).toList(),
            label(members)));
  }

  private Optional<String> address(EffectMembers members, String name) {
    Optional<String> address = members.text(name, WebAddressRule.MAX_LENGTH);
    if (address.filter(it -> !addresses.allows(it)).isPresent()) {
      throw new BrokenMember(name, "is no https address");
    }
    return address;
  }

  private static Optional<String> label(EffectMembers members) {
    Optional<String> label = members.text("label", MAX_NAME);
    if (label.filter(it -> !LABELS.contains(it)).isPresent()) {
      throw new BrokenMember("label", "is neither continue nor complete");
    }
    return label;
  }

  private static CountryCode country(String text) {
    try {
      return CountryCode.of(text);
    } catch (Rejection unreadable) {
      throw new BrokenMember("countries", "holds what is no country of two letters");
    }
  }
}
