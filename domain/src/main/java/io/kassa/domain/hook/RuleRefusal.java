package io.kassa.domain.hook;

import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import java.util.LinkedHashMap;
import java.util.Map;

/** What whoever asked for something is answered where a rule says no to it. */
public final class RuleRefusal {

  private RuleRefusal() {}

  /**
   * A rejection REFUSED_BY_RULE. Its message is the rule's; its details hold the rule's {@code
   * code} and, where the rule has them, its {@code details}.
   */
  public static Rejection of(Effect.ValidationError no) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("code", no.code());
    no.details().ifPresent(it -> details.put("details", it.json()));
    return new Rejection(
        ErrorCode.REFUSED_BY_RULE,
        no.message().filter(it -> !it.isBlank()).orElse("A rule of this shop does not allow it."),
        details);
  }
}
