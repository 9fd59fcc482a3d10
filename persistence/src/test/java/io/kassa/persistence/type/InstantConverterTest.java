package io.kassa.persistence.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstantConverterTest {

  private final InstantConverter converter = new InstantConverter();
  private final TimeZone before = TimeZone.getDefault();

  @AfterEach
  void theTimeZoneIsAsItWas() {
    TimeZone.setDefault(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTC", "Europe/Stockholm", "America/Los_Angeles", "Asia/Kathmandu"})
  void anInstantIsKeptAsItIsInUtcWhereverTheServerStands(String zone) {
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    Instant instant = Instant.parse("2026-05-04T23:30:15.123456Z");

    Timestamp column = converter.convertToDatabaseColumn(instant);

    assertThat(column).hasToString("2026-05-04 23:30:15.123456");
    assertThat(converter.convertToEntityAttribute(column)).isEqualTo(instant);
  }

  /** In Stockholm 2026-10-25 02:30 comes twice, and 2026-03-29 02:30 never. */
  @ParameterizedTest
  @CsvSource({
    "Europe/Stockholm, 2026-10-25T02:30:00Z",
    "Europe/Stockholm, 2026-10-25T00:30:00Z",
    "Europe/Stockholm, 2026-10-25T01:30:00Z",
    "Europe/Stockholm, 2026-03-29T01:30:00Z",
    "UTC, 2026-03-29T02:30:00Z"
  })
  void anInstantIsKeptInTheNightWhenClocksAreChanged(String zone, Instant instant) {
    TimeZone.setDefault(TimeZone.getTimeZone(zone));

    Timestamp column = converter.convertToDatabaseColumn(instant);

    assertThat(converter.convertToEntityAttribute(column)).isEqualTo(instant);
  }

  @Test
  void nothingStaysNothing() {
    assertThat(converter.convertToDatabaseColumn(null)).isNull();
    assertThat(converter.convertToEntityAttribute(null)).isNull();
  }
}
