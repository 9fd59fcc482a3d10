package io.kassa.batch.catalogue;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Products as a spreadsheet writes them: UTF-8, commas, a first row of column names, a row for each
 * price; rows with the same productNumber are one product, told by its first row.
 */
final class ProductCsv {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get();

  private static final Set<String> COLUMNS =
      Set.of(
          "productNumber",
          "description",
          "image",
          "taxRate",
          "stock",
          "channelKey",
          "currencyCode",
          "unitPrice");

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private ProductCsv() {}

  static List<ProductEntry> read(byte[] content) throws IOException {
    Map<String, List<CSVRecord>> rows = new LinkedHashMap<>();
    try (CSVParser parser = FORMAT.parse(new StringReader(decoded(content)))) {
      requireKnown(parser.getHeaderNames());
      for (CSVRecord row : parser) {
        rows.computeIfAbsent(row.get("productNumber"), number -> new ArrayList<>()).add(row);
      }
    }
    return rows.values().stream().map(ProductCsv::product).toList();
  }

  /** Some spreadsheets begin with a byte order mark. What is no UTF-8 is an error. */
  private static String decoded(byte[] content) throws CharacterCodingException {
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
  }

  private static void requireKnown(List<String> columns) {
    for (String column : columns) {
      if (!COLUMNS.contains(column)) {
        throw new IllegalArgumentException("a column that nobody knows: " + column);
      }
    }
  }

  private static ProductEntry product(List<CSVRecord> rows) {
    CSVRecord first = rows.get(0);
    return new ProductEntry(
        first.get("productNumber"),
        text(first, "description"),
        text(first, "image"),
        decimal(first, "taxRate"),
        text(first, "stock").map(Long::valueOf),
        rows.stream().map(ProductCsv::price).toList());
  }

  private static ProductEntry.PriceEntry price(CSVRecord row) {
    return new ProductEntry.PriceEntry(
        row.get("channelKey"),
        row.get("currencyCode"),
        decimal(row, "unitPrice"),
        Optional.of(decimal(row, "taxRate")));
  }

  private static Optional<String> text(CSVRecord row, String column) {
    return Optional.of(row)
        .filter(it -> it.isMapped(column))
        .map(it -> it.get(column))
        .filter(it -> !it.isBlank());
  }

  private static BigDecimal decimal(CSVRecord row, String column) {
    return new BigDecimal(
        text(row, column)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "row " + row.getRecordNumber() + " without " + column)));
  }
}
