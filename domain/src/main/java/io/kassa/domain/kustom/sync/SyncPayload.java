package io.kassa.domain.kustom.sync;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.kassa.domain.digest.Sha256;
import io.kassa.domain.field.FieldValue;
import io.kassa.domain.kustom.KustomAmounts;
import java.util.Map;

/**
 * What Kustom is told when a cart has changed: what is sold and for how much, and nothing that may
 * differ between two pictures of the same cart.
 */
public record SyncPayload(KustomAmounts amounts) {

  /** Members in the order of their names, absent ones left out: one value has one form. */
  private static final ObjectMapper CANONICAL =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
          .build();

  /** The SHA-256 of its canonical form, 64 hexadecimal digits. */
  public String hash() {
    try {
      return Sha256.of(CANONICAL.writeValueAsBytes(amounts));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("Amounts can always be written", impossible);
    }
  }

  /** As a parameter of a job. */
  FieldValue toParameter() {
    return new FieldValue(CANONICAL.convertValue(amounts, Map.class));
  }

  /**
   * From a parameter of a job.
   *
   * @throws IllegalArgumentException if it is none
   */
  static SyncPayload of(FieldValue parameter) {
    return new SyncPayload(CANONICAL.convertValue(parameter.json(), KustomAmounts.class));
  }
}
