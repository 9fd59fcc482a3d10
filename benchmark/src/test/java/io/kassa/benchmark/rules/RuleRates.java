package io.kassa.benchmark.rules;

import io.kassa.benchmark.Settings;
import io.kassa.benchmark.report.Report;
import io.kassa.benchmark.report.Table;
import io.kassa.domain.field.FieldValue;
import io.kassa.domain.filtrera.run.Limits;
import io.kassa.domain.filtrera.run.Surroundings;
import io.kassa.domain.rulefile.RuleFile;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;

/** Evaluations per second of the rule that the documents print, on one thread, hook to effects. */
public final class RuleRates {
  private static final String HOOK = "OnKustomExternalPaymentMethods";
  private static final String FILE = "external-payment-methods.hrl";
  private static final int BETWEEN_LOOKS = 100;

  private static final FieldValue INPUT =
      new FieldValue(
          Map.of(
              "cartId", "0b9a2b7e-3f0c-4f4e-9a36-0f4f0a4c7d11",
              "channelKey", "DE",
              "currencyCode", "EUR",
              "orderTotal", new BigDecimal("49.90"),
              "systemHost", "shop.example",
              "checkoutUrl", "https://shop.example/checkout",
              "confirmationUrl", "https://shop.example/thanks"));

  private final Settings settings;
  private final Report report;
  private final RuleFile rule;
  private final RuleFile.Occasion occasion =
      new RuleFile.Occasion(Surroundings.at(Instant.EPOCH), Limits.STANDARD);

  /** Reads the rule. */
  public RuleRates(Settings settings, Report report) throws IOException {
    this.settings = settings;
    this.report = report;
    try (InputStream file = RuleFile.class.getResourceAsStream(FILE)) {
      rule = RuleFile.read(FILE, new String(file.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  /** Measures and reports. */
  public void run() {
    evaluateFor(settings.warmUp().toNanos());
    Table table = new Table("Evaluations of the documents' rule for external payment methods");
    for (int round = 0; round < settings.rounds(); round++) {
      table.row().with("evaluations/s", evaluateFor(settings.roundLength().toNanos()));
    }
    report.show(table);
  }

  /** Evaluations per second. */
  private long evaluateFor(long nanos) {
    long begin = System.nanoTime();
    long evaluations = 0;
    while (System.nanoTime() - begin < nanos) {
      for (int i = 0; i < BETWEEN_LOOKS; i++) {
        if (rule.evaluate(occasion, HOOK, INPUT, definition -> true).effects().size() != 1) {
          report.failed("The rule did not offer its method");
        }
      }
      evaluations += BETWEEN_LOOKS;
    }
    return evaluations * 1_000_000_000 / (System.nanoTime() - begin);
  }
}
