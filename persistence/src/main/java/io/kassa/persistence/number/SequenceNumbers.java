package io.kassa.persistence.number;

import io.kassa.domain.number.NumberSeries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.config.Config;

/**
 * One database sequence for each kind, and a prefix: {@code kassa.number.order.prefix} and its
 * like. Sequences never wait for one another's transactions.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class SequenceNumbers implements NumberSeries {

  private static final Map<Kind, String> DEFAULT_PREFIXES =
      Map.of(Kind.CART, "C", Kind.ORDER, "O", Kind.DELIVERY, "D", Kind.PAYMENT, "P");

  private static final int MAX_PREFIX_LENGTH = 10;

  private final Map<Kind, String> prefixes = new EnumMap<>(Kind.class);

  @PersistenceContext(unitName = "kassa")
  private EntityManager entityManager;

  SequenceNumbers() {}

  @Inject
  SequenceNumbers(Config config) {
    for (Kind kind : Kind.values()) {
      String key = "kassa.number." + kind.name().toLowerCase(Locale.ROOT) + ".prefix";
      String prefix = config.getOptionalValue(key, String.class).orElse(DEFAULT_PREFIXES.get(kind));
      if (prefix.length() > MAX_PREFIX_LENGTH || prefixes.containsValue(prefix)) {
        throw new IllegalArgumentException(
            key + " has to be a prefix of its own, of at most " + MAX_PREFIX_LENGTH + " signs");
      }
      prefixes.put(kind, prefix);
    }
  }

  @Override
  public String next(Kind kind) {
    String sequence = kind.name().toLowerCase(Locale.ROOT) + "_number_sequence";
    Number next =
        (Number)
            entityManager.createNativeQuery("SELECT nextval('" + sequence + "')").getSingleResult();
    return prefixes.get(kind) + next.longValue();
  }
}
