package io.kassa.persistence.stock;

import io.kassa.persistence.sql.UtcTimestamp;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The statements on the two tables of the stock. In SQL: they lock in the database's own order, and
 * count what is in it now. H2 and PostgreSQL know them all.
 */
record StockRows(EntityManager entityManager) {

  /** A row of one holder's. */
  record Claim(String productNumber, long pieces, boolean wasCounted) {}

  /** Locks what was counted of these products, one after another in the database's order. */
  Map<String, Long> lockCounted(Collection<String> products) {
    return counted(products, " ORDER BY product_number FOR UPDATE");
  }

  /** What was counted of these products, without locking it. */
  Map<String, Long> counted(Collection<String> products) {
    return counted(products, "");
  }

  private Map<String, Long> counted(Collection<String> products, String more) {
    return products.isEmpty()
        ? Map.of()
        : numbers(
            query(
                "SELECT product_number, pieces FROM product_stock WHERE product_number IN "
                    + places(products)
                    + more,
                products.toArray()));
  }

  /** Locks all products that were ever counted, in the same order. */
  void lockAll() {
    query("SELECT product_number FROM product_stock ORDER BY product_number FOR UPDATE")
        .getResultList();
  }

  void setCounted(String product, long pieces) {
    int changed =
        query("UPDATE product_stock SET pieces = ? WHERE product_number = ?", pieces, product)
            .executeUpdate();
    if (changed == 0) {
      query("INSERT INTO product_stock (pieces, product_number) VALUES (?, ?)", pieces, product)
          .executeUpdate();
    }
  }

  /** More, or fewer, pieces of a product that was counted. */
  void addToCounted(String product, long pieces) {
    query("UPDATE product_stock SET pieces = pieces + ? WHERE product_number = ?", pieces, product)
        .executeUpdate();
  }

  /** What others hold of these products. */
  Map<String, Long> heldByOthers(String holder, Collection<String> products, Instant now) {
    return products.isEmpty()
        ? Map.of()
        : numbers(
            query(
                "SELECT product_number, SUM(pieces) FROM stock_reservation"
                    + " WHERE holder_id <> ? AND ends_at > ? AND product_number IN "
                    + places(products)
                    + " GROUP BY product_number",
                concat(holder, UtcTimestamp.of(now), products)));
  }

  /** What the holder has bought, and what the holder holds. */
  Map<String, Long> claimedBy(String holder, Instant now) {
    return numbers(
        query(
            "SELECT product_number, pieces FROM stock_reservation"
                + " WHERE holder_id = ? AND (ends_at IS NULL OR ends_at > ?)",
            holder,
            UtcTimestamp.of(now)));
  }

  /** What the holder has bought. */
  List<Claim> soldTo(String holder) {
    List<?> rows =
        query(
                "SELECT product_number, pieces, was_counted FROM stock_reservation"
                    + " WHERE holder_id = ? AND ends_at IS NULL",
                holder)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> new Claim((String) row[0], ((Number) row[1]).longValue(), (Boolean) row[2]))
        .toList();
  }

  void insertHeld(String holder, String holdId, Map<String, Long> pieces, Instant endsAt) {
    if (pieces.isEmpty()) {
      return;
    }
    Query insert =
        entityManager.createNativeQuery(
            "INSERT INTO stock_reservation"
                + " (holder_id, hold_id, ends_at, product_number, pieces, was_counted) VALUES "
                + String.join(", ", Collections.nCopies(pieces.size(), "(?, ?, ?, ?, ?, FALSE)")));
    int place = 1;
    for (Map.Entry<String, Long> entry : pieces.entrySet()) {
      insert.setParameter(place++, holder);
      insert.setParameter(place++, holdId);
      insert.setParameter(place++, UtcTimestamp.of(endsAt));
      insert.setParameter(place++, entry.getKey());
      insert.setParameter(place++, entry.getValue());
    }
    insert.executeUpdate();
  }

  /** The end is written as NULL: PostgreSQL takes no empty parameter for a time. */
  void insertSold(String holder, Claim claim) {
    query(
            "INSERT INTO stock_reservation"
                + " (holder_id, hold_id, product_number, pieces, was_counted, ends_at) VALUES"
                + " (?, ?, ?, ?, "
                + (claim.wasCounted() ? "TRUE" : "FALSE")
                + ", NULL)",
            holder,
            holder,
            claim.productNumber(),
            claim.pieces())
        .executeUpdate();
  }

  void deleteHeld(String holder) {
    query("DELETE FROM stock_reservation WHERE holder_id = ? AND ends_at IS NOT NULL", holder)
        .executeUpdate();
  }

  void deleteHeld(String holder, String holdId) {
    query(
            "DELETE FROM stock_reservation"
                + " WHERE holder_id = ? AND hold_id = ? AND ends_at IS NOT NULL",
            holder,
            holdId)
        .executeUpdate();
  }

  void setSold(String holder, String product, long pieces) {
    query(
            "UPDATE stock_reservation SET pieces = ?"
                + " WHERE holder_id = ? AND product_number = ? AND ends_at IS NULL",
            pieces,
            holder,
            product)
        .executeUpdate();
  }

  void deleteSold(String holder, String product) {
    query(
            "DELETE FROM stock_reservation"
                + " WHERE holder_id = ? AND product_number = ? AND ends_at IS NULL",
            holder,
            product)
        .executeUpdate();
  }

  /** Deletes rows that have ended; those that somebody is replacing just now are left to him. */
  int deleteEnded(Instant now, int limit) {
    List<?> ended =
        query(
                "SELECT holder_id, product_number FROM stock_reservation WHERE ends_at <= ?"
                    + " ORDER BY ends_at FETCH FIRST "
                    + limit
                    + " ROWS ONLY FOR UPDATE SKIP LOCKED",
                UtcTimestamp.of(now))
            .getResultList();
    ended.stream()
        .map(Object[].class::cast)
        .forEach(
            key ->
                query(
                        "DELETE FROM stock_reservation WHERE holder_id = ? AND product_number = ?",
                        key)
                    .executeUpdate());
    return ended.size();
  }

  private Query query(String sql, Object... parameters) {
    Query query = entityManager.createNativeQuery(sql);
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    return query;
  }

  private static Map<String, Long> numbers(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).longValue()));
  }

  private static Object[] concat(String holder, Timestamp now, Collection<String> products) {
    Object[] all = new Object[products.size() + 2];
    all[0] = holder;
    all[1] = now;
    int place = 2;
    for (String product : products) {
      all[place++] = product;
    }
    return all;
  }

  private static String places(Collection<String> values) {
    return "(" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")";
  }
}
