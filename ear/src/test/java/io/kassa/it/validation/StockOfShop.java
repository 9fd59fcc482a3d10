package io.kassa.it.validation;

import io.kassa.it.server.PostgresDatabase;

/** The stock as the database has it, counted past the application. */
record StockOfShop(PostgresDatabase database) {

  /** The last piece of it is in the demo's catalogue. */
  static final String LAST_ONE = "BX777";

  /** Somebody counts, and nobody holds any. */
  void counts(String product, long pieces) {
    database.change("DELETE FROM stock_reservation WHERE product_number = ?", product);
    database.change(
        "UPDATE product_stock SET pieces = " + pieces + " WHERE product_number = ?", product);
  }

  long pieces(String product) {
    return database.number("SELECT pieces FROM product_stock WHERE product_number = ?", product);
  }

  /** Pieces that are held for shoppers who are about to pay. */
  long held(String product) {
    return database.number(
        "SELECT COALESCE(SUM(pieces), 0) FROM stock_reservation"
            + " WHERE product_number = ? AND ends_at IS NOT NULL",
        product);
  }

  /** The time of a hold passes. */
  void holdsEnd(String product) {
    database.change(
        "UPDATE stock_reservation SET ends_at = ends_at - INTERVAL '1 day'"
            + " WHERE product_number = ?",
        product);
  }
}
