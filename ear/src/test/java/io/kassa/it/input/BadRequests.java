package io.kassa.it.input;

import java.util.List;
import java.util.stream.Stream;

/** The table of what goes wrong. */
final class BadRequests {
  /** The id of the one item that is in the cart. */
  static final String KNOWN_ITEM = "11111111-2222-4333-8444-555555555555";

  private static final List<String> QUANTITIES =
      List.of(
          "0",
          "-1",
          "1.5",
          "1.0",
          "1e3",
          "1000000000000",
          "9223372036854775808",
          "\"2\"",
          "true",
          "null",
          "[]",
          "{}",
          "[1]",
          "100001");
  private static final List<String> UUIDS =
      List.of("null", "\"\"", "\"x\"", "\"1-1-1-1-1\"", "7", "{}", "\"../../etc/passwd\"");
  private static final String MEMBERS =
      """
      /email {"email": "no-at-sign"}
      /email {"email": "a@"}
      /email {"email": "@b.se"}
      /email {"email": "a b@c.se"}
      /email {"email": "a@b\\nc.se"}
      /email {"email": 7}
      /phone {"phone": "not a number"}
      /phone {"phone": ""}
      /phone {"phone": "<script>"}
      /add-coupon {"couponCode": ""}
      /add-coupon {"couponCode": "   "}
      /add-coupon {"couponCode": ["WELCOME10"]}
      /add-item {"quantity": 1, "productNumber": ""}
      /add-item {"quantity": 1, "productNumber": "no such product"}
      /add-item {"quantity": 1, "productNumber": 100}
      /add-item {"quantity": 1, "productNumber": {"number": "BK100"}}
      /address {"address": "Stockholm"}
      /address {"address": {"city": 7}}
      /address {"address": {"countryCode": "Sweden"}}
      /address {"address": {"countryCode": "DE"}}
      /address {"address": null}
      /address {"invoiceRecipient": "set"}
      /address {"invoiceRecipient": {"countryCode": "NO"}}
      /address {"invoiceRecipient": {"taxCountryCode": "??"}}
      /set-field/key {"values": 1}
      /set-field/key {"value": "a\\u0000b"}
      /set-field/key {"value": {"half a character \\ud800": 1}}
      /payment/kustom {"termsUrl": 1, "checkoutUrl": 2, "confirmationUrl": 3}
      """;

  private BadRequests() {}

  static Stream<BadRequest> ofBodies() {
    return Stream.of(
            "/add-item",
            "/remove-item",
            "/set-quantity",
            "/address",
            "/email",
            "/phone",
            "/set-field/key",
            "/add-coupon",
            "/remove-coupon",
            "/payment/kustom")
        .flatMap(BadRequests::noObject);
  }

  static Stream<BadRequest> ofQuantities() {
    return QUANTITIES.stream()
        .flatMap(
            quantity ->
                Stream.of(
                    BadRequest.post(
                        quantity,
                        "/add-item",
                        "{\"productNumber\": \"BK100\", \"quantity\": " + quantity + "}"),
                    BadRequest.post(
                        quantity,
                        "/set-quantity",
                        "{\"cartItemId\": \""
                            + KNOWN_ITEM
                            + "\", \"quantity\": "
                            + quantity
                            + "}")));
  }

  static Stream<BadRequest> ofIds() {
    return UUIDS.stream()
        .flatMap(
            id ->
                Stream.of(
                    BadRequest.post(id, "/remove-item", "{\"cartItemId\": " + id + "}"),
                    BadRequest.post(
                        id, "/set-quantity", "{\"quantity\": 1, \"cartItemId\": " + id + "}")));
  }

  static Stream<BadRequest> ofMembers() {
    return MEMBERS
        .lines()
        .map(line -> line.split(" ", 2))
        .map(line -> BadRequest.post(line[1], line[0], line[1]));
  }

  static Stream<BadRequest> ofAddressees() {
    return Stream.of(
        new BadRequest("no such ingress", "POST", "/no-such", "application/json", "{}"),
        new BadRequest("no such ingress", "GET", "/no-such", "", ""),
        new BadRequest("only posted to", "GET", "/add-item", "", ""),
        new BadRequest("only posted to", "PUT", "/add-item", "application/json", "{}"),
        new BadRequest("only posted to", "DELETE", "/email", "", ""),
        new BadRequest("only read", "DELETE", "", "", ""),
        new BadRequest("only read", "PATCH", "", "application/json", "{}"),
        new BadRequest("only posted to", "GET", "/payment/kustom", "", ""),
        new BadRequest("no such provider", "POST", "/payment/other", "application/json", "{}"),
        new BadRequest("no key", "POST", "/set-field/", "application/json", "{\"value\": 1}"),
        new BadRequest(
            "long key",
            "POST",
            "/set-field/" + "k".repeat(300),
            "application/json",
            "{\"value\": 1}"));
  }

  /** What the server refuses before the application sees it. */
  static Stream<BadRequest> ofForms() {
    return Stream.of(
        new BadRequest("no content type", "POST", "/email", "nonsense", "{\"email\": \"a@b.se\"}"),
        BadRequest.post("slash in a key", "/set-field/a%2Fb", "{\"value\": 1}"),
        BadRequest.post("nothing in a key", "/set-field/a%00b", "{\"value\": 1}"));
  }

  private static Stream<BadRequest> noObject(String ingress) {
    Stream<BadRequest> bodies =
        Stream.of(
                "",
                " ",
                "null",
                "[]",
                "7",
                "true",
                "\"text\"",
                "{",
                "{\"a\"",
                "{'a': 1}",
                "{\"a\": 1} {}",
                "{\"a\": 1, \"a\": 2}",
                "{} trailing",
                "\u0000",
                "[".repeat(5000))
            .map(body -> BadRequest.post(shortened(body), ingress, body));
    Stream<BadRequest> types =
        Stream.of("", "text/plain", "application/xml", "application/x-www-form-urlencoded")
            .map(type -> new BadRequest(type, "POST", ingress, type, "{\"a\": 1}"));
    Stream<BadRequest> sizes =
        Stream.of(70_000, 5_000_000)
            .map(
                size ->
                    BadRequest.post(
                        size + " bytes", ingress, "{\"a\": \"" + "x".repeat(size) + "\"}"));
    return Stream.of(bodies, types, sizes).flatMap(all -> all);
  }

  private static String shortened(String body) {
    return body.length() < 20 ? body : body.substring(0, 5) + "...";
  }
}
