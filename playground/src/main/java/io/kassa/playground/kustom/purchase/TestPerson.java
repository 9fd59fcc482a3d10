package io.kassa.playground.kustom.purchase;

import io.kassa.playground.json.ObjectEdit;
import io.kassa.playground.kustom.market.Market;
import jakarta.json.JsonObject;
import java.util.Locale;
import java.util.Map;

/** A customer for each market, for whom nothing has to be typed. */
public final class TestPerson {
  private record Home(String street, String postalCode, String city, String phone) {}

  private static final Map<Market, Home> HOMES =
      Map.ofEntries(
          Map.entry(Market.SE, new Home("Stårgatan 1", "12345", "Ankeborg", "+46701740615")),
          Map.entry(Market.NO, new Home("Storgata 1", "0563", "Oslo", "+4740123456")),
          Map.entry(Market.DK, new Home("Storegade 1", "1577", "København", "+4542555628")),
          Map.entry(Market.FI, new Home("Kiväärikatu 10", "28100", "Pori", "+358401234567")),
          Map.entry(Market.DE, new Home("Hauptstraße 1", "10115", "Berlin", "+4917614284340")),
          Map.entry(Market.NL, new Home("Hoofdstraat 1", "1012AB", "Amsterdam", "+31612345678")),
          Map.entry(Market.AT, new Home("Hauptstraße 1", "1010", "Wien", "+436641234567")),
          Map.entry(Market.ES, new Home("Calle Mayor 1", "28013", "Madrid", "+34612345678")),
          Map.entry(Market.FR, new Home("1 rue Principale", "75001", "Paris", "+33612345678")),
          Map.entry(Market.BE, new Home("Grote Markt 1", "1000", "Brussel", "+32470123456")),
          Map.entry(Market.GB, new Home("1 High Street", "SW1A 1AA", "London", "+447700900123")),
          Map.entry(Market.CH, new Home("Hauptstrasse 1", "8001", "Zürich", "+41791234567")),
          Map.entry(Market.US, new Home("1 Main Street", "10017", "New York", "+12125550123")),
          Map.entry(Market.PL, new Home("ul. Główna 1", "00-001", "Warszawa", "+48512345678")));

  private TestPerson() {}

  /** The person's address, with e-mail and phone. */
  public static JsonObject in(Market market) {
    String country = market.name().toLowerCase(Locale.ROOT);
    Home home = HOMES.get(market);
    ObjectEdit edit =
        ObjectEdit.empty()
            .put("given_name", "Testperson-" + country)
            .put("family_name", "Approved")
            .put("email", "testperson-" + country + "@example.com")
            .put("street_address", home.street())
            .put("postal_code", home.postalCode())
            .put("city", home.city())
            .put("phone", home.phone())
            .put("country", country);
    return market == Market.US ? edit.put("region", "NY").done() : edit.done();
  }
}
