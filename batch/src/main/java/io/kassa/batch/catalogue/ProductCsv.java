package io.kassa.batch.catalogue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  private ProductCsv() {}

  static List<ProductEntry> read(byte[] content) throws IOException {
    Map<String, List<CSVRecord>> rows = new LinkedHashMap<>();
    try (InputStreamReader text =
            new InputStreamReader(new ByteArrayInputStream(content), StandardCharsets.UTF_8);
        CSVParser parser = FORMAT.parse(text)) {
      for (CSVRecord row : parser) {
        rows.computeIfAbsent(row.get("productNumber"), number -> new ArrayList<>()).add(row);
      }
    }
    return rows.values().stream().map(ProductCsv::product).toList();
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
