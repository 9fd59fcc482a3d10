package io.kassa.persistence.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/** What becomes of payments that were made before their money was on record. */
class OlderPaymentsTest {

  private static final Instant MADE = Instant.parse("2026-01-02T03:04:05Z");

  private final JdbcDataSource h2 = new JdbcDataSource();

  OlderPaymentsTest() {
    h2.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;NON_KEYWORDS=VALUE");
  }

  @Test
  void kustomIsAskedOfEachAtOnce() throws SQLException {
    migrateTo("9");
    add("kustom", "SUCCESSFUL");
    migrateTo("latest");

    assertThat(nextLookOf("kustom")).contains(MADE);
  }

  @Test
  void otherProvidersAreNot() throws SQLException {
    migrateTo("9");
    add("demo", "SUCCESSFUL");
    migrateTo("latest");

    assertThat(nextLookOf("demo")).isEmpty();
  }

  @Test
  void creditThatWasGivenBackMeanwhileIsNoneAnyMore() throws SQLException {
    migrateTo("10");
    add("kustom", "SUCCESSFUL");
    change(
        "UPDATE payment SET authorized_amount = 900, captured_amount = 100,"
            + " refunded_amount = 60, credit_amount = 70");
    migrateTo("latest");

    try (Connection connection = h2.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT credit_amount FROM payment")) {
      row.next();
      assertThat(row.getLong(1)).isEqualTo(40);
    }
  }

  private void migrateTo(String version) {
    Flyway.configure()
        .dataSource(h2)
        .locations("classpath:db/migration")
        .target(version)
        .load()
        .migrate();
  }

  private void add(String provider, String state) throws SQLException {
    UUID paymentId = UUID.randomUUID();
    try (Connection connection = h2.getConnection();
        PreparedStatement payment =
            connection.prepareStatement(
                "INSERT INTO payment (payment_id, payment_number, provider_key,"
                    + " external_reference, currency_code, created_at)"
                    + " VALUES (?, 'P1', ?, 'reference', 'SEK', ?)");
        PreparedStatement authorization =
            connection.prepareStatement(
                "INSERT INTO payment_authorization (payment_authorization_id, payment_id,"
                    + " authorization_number, amount, authorization_state, created_at)"
                    + " VALUES (?, ?, 'reference', 900, ?, ?)")) {
      payment.setObject(1, paymentId);
      payment.setString(2, provider);
      payment.setTimestamp(3, Timestamp.from(MADE));
      payment.executeUpdate();
      authorization.setObject(1, UUID.randomUUID());
      authorization.setObject(2, paymentId);
      authorization.setString(3, state);
      authorization.setTimestamp(4, Timestamp.from(MADE));
      authorization.executeUpdate();
    }
  }

  private void change(String sql) throws SQLException {
    try (Connection connection = h2.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  private Optional<Instant> nextLookOf(String provider) throws SQLException {
    try (Connection connection = h2.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "SELECT next_look_at FROM payment WHERE provider_key = ?")) {
      statement.setString(1, provider);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return Optional.ofNullable(row.getTimestamp(1)).map(Timestamp::toInstant);
      }
    }
  }
}
