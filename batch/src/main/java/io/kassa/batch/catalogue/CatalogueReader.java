package io.kassa.batch.catalogue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.kassa.domain.importing.CatalogueContents;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Understands the files' contents. A member that it does not know is an error, so that a slip of
 * the pen is not taken for an absence.
 */
@ApplicationScoped
class CatalogueReader {

  private final ObjectMapper mapper =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .addModule(new JavaTimeModule())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  CatalogueContents read(CatalogueFile.Kind kind, byte[] content) throws IOException {
    return switch (kind) {
      case PROFILES_JSON ->
          CatalogueContents.ofProfiles(
              entries(content, ProfileEntry.class).stream().map(ProfileEntry::toProfile).toList());
      case PRODUCTS_JSON -> products(entries(content, ProductEntry.class));
      case PRODUCTS_CSV -> products(ProductCsv.read(content));
      case COUPONS_JSON ->
          CatalogueContents.ofCoupons(
              entries(content, CouponEntry.class).stream().map(CouponEntry::toCoupon).toList());
    };
  }

  private static CatalogueContents products(List<ProductEntry> entries) {
    Map<String, Long> stock = new TreeMap<>();
    entries.forEach(entry -> entry.stock().ifPresent(it -> stock.put(entry.productNumber(), it)));
    return CatalogueContents.ofProducts(
        entries.stream().map(ProductEntry::toProduct).toList(), stock);
  }

  private <T> List<T> entries(byte[] content, Class<T> type) throws IOException {
    JavaType list = mapper.getTypeFactory().constructCollectionType(List.class, type);
    return mapper.readValue(content, list);
  }
}
