package io.kassa.domain.payment;

import io.kassa.domain.field.FieldRecord;
import io.kassa.domain.field.FieldValue;
import io.kassa.domain.money.CurrencyCode;
import io.kassa.domain.money.Money;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Payments as rules that came as files see them (payment actor, Payment). */
final class PaymentRecord {

  private PaymentRecord() {}

  static FieldRecord of(Payment payment) {
    Map<String, Object> dynamic = new LinkedHashMap<>();
    payment.extras().dynamic().forEach((name, value) -> dynamic.put(name, value.json()));
    return new FieldRecord()
        .with("paymentId", payment.paymentId())
        .with("paymentNumber", payment.paymentNumber())
        .with("providerKey", payment.providerKey())
        .with("currencyCode", payment.currency().code())
        .with("externalReference", payment.externalReference())
        .with("createdAt", payment.createdAt())
        .with("tags", payment.extras().tags())
        .with("dynamic", dynamic)
        .with("authorizations", authorizations(payment))
        .with(
            "captures",
            payment.intents().stream()
                .filter(it -> it.kind() == IntentKind.CAPTURE)
                .filter(it -> it.state() != IntentState.REFUSED)
                .map(it -> capture(it, payment.currency()).toJson())
                .toList())
        .with("journalEntries", journal(payment));
  }

  private static List<Map<String, Object>> authorizations(Payment payment) {
    return payment.authorizations().stream()
        .map(
            it ->
                new FieldRecord()
                    .with("paymentAuthorizationId", it.paymentAuthorizationId())
                    .with("authorizationNumber", it.authorizationNumber())
                    .with("amount", major(it.amountMinor(), payment.currency()))
                    .with("authorizationState", it.state().name().toLowerCase(Locale.ROOT))
                    .with("createdAt", it.createdAt())
                    .toJson())
        .toList();
  }

  private static List<Map<String, Object>> journal(Payment payment) {
    return payment.journal().stream().map(it -> entry(it, payment).toJson()).toList();
  }

  /** Only what was used for an invoice has to do with a capture, an invoice and an order. */
  static FieldRecord entry(PaymentJournalEntry entry, Payment payment) {
    Optional<MoneyIntent> capture =
        Optional.of(entry)
            .filter(it -> it.type() == JournalEntryType.CAPTURE)
            .flatMap(it -> payment.intent(it.intentId()));
    return new FieldRecord()
        .with("paymentJournalEntryId", entry.entryId())
        .with("paymentJournalEntryType", entry.type().name().toLowerCase(Locale.ROOT))
        .with("amount", major(entry.amountMinor(), payment.currency()))
        .with("captureId", capture.map(MoneyIntent::intentId))
        .with("invoiceId", capture.flatMap(MoneyIntent::invoiceId))
        .with("orderId", capture.map(MoneyIntent::orderId))
        .with("timestamp", entry.enteredAt());
  }

  /** The amount is all of it; what is captured of it and what remains add up to it. */
  static FieldRecord capture(MoneyIntent capture, CurrencyCode currency) {
    long captured =
        capture.creditMinor() + (capture.state() == IntentState.DONE ? capture.amountMinor() : 0);
    long whole = capture.creditMinor() + capture.amountMinor();
    return new FieldRecord()
        .with("paymentCaptureId", capture.intentId())
        .with("orderId", capture.orderId())
        .with("invoiceId", capture.invoiceId())
        .with("amount", major(whole, currency))
        .with("capturedAmount", major(captured, currency))
        .with("remainingAmount", major(whole - captured, currency))
        .with("state", state(capture))
        .with("createdAt", capture.requestedAt());
  }

  private static String state(MoneyIntent capture) {
    return switch (capture.state()) {
      case REQUESTED, UNKNOWN -> "pending";
      case DONE -> "completed";
      case REFUSED -> "refused";
    };
  }

  static FieldValue with(Payment payment, String name, FieldRecord more) {
    return new FieldRecord()
        .with("payment", of(payment).toField())
        .with(name, more.toField())
        .toField();
  }

  static BigDecimal major(long minor, CurrencyCode currency) {
    return new Money(minor, currency).toMajor();
  }
}
