package io.kassa.domain.kustom.rest;

/** What Kustom sends, as it was recorded. */
final class WireFixture {

  /** Fresh, with the countries in lower case and everything that we do not know. */
  static final String INCOMPLETE =
      """
      {
        "order_id": "f5f7a1a8-61c6-69a3-a7cf-0c7e2a1f1a55",
        "status": "checkout_incomplete",
        "purchase_country": "se",
        "purchase_currency": "SEK",
        "locale": "sv-SE",
        "billing_address": {"country": "se"},
        "customer": {},
        "shipping_address": {"country": "se"},
        "order_amount": 44700,
        "order_tax_amount": 8940,
        "order_lines": [
          {"type": "physical", "reference": "TS001", "name": "T-shirt", "quantity": 2,
           "unit_price": 19900, "tax_rate": 2500, "total_amount": 39800,
           "total_discount_amount": 0, "total_tax_amount": 7960},
          {"type": "shipping_fee", "name": "Frakt", "quantity": 1, "quantity_unit": "",
           "unit_price": 4900, "tax_rate": 2500, "total_amount": 4900, "total_tax_amount": 980}
        ],
        "merchant_urls": {
          "terms": "https://shop.example.com/terms",
          "checkout": "https://shop.example.com/checkout",
          "confirmation": "https://shop.example.com/thanks?id={checkout.order.id}",
          "push": "https://kassa.example.com/push"},
        "html_snippet": "<div id=\\"klarna-checkout-container\\"></div>",
        "started_at": "2026-05-04T08:30:15Z",
        "last_modified_at": "2026-05-04T08:30:15Z",
        "options": {"allow_separate_shipping_address": false},
        "external_payment_methods": [],
        "merchant_reference1": "5b0b8bd6-9f7f-4b44-8f0a-1c9b1a7a6f3e"
      }
      """;

  /** The firewall's word for wrong credentials. */
  static final String NOT_LET_IN =
      "<html><head><title>401 Authorization Required</title></head></html>";

  private WireFixture() {}

  static KustomReply reply(int status, String body) {
    return new KustomReply(status, body, "header-id");
  }

  /** The recorded order with one text in place of another. */
  static KustomReply incomplete(String text, String replacement) {
    return reply(200, INCOMPLETE.replace(text, replacement));
  }
}
