package io.kassa.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static io.kassa.architecture.Rooms.notEmpty;

import java.util.List;
import org.junit.jupiter.api.Test;

class DomainRoomsTest {

  private static final String DOMAIN = "io.kassa.domain.";

  /** Each may use those before it, and none of those after it. */
  private static final List<String> ORDER =
      List.of(
          "filtrera",
          "error",
          "limit",
          "money",
          "address",
          "profile",
          "catalogue",
          "stock",
          "coupon",
          "pricing",
          "job",
          "mail",
          "hook",
          "rulefile",
          "promotion",
          "review",
          "payment",
          "cart",
          "order",
          "actor",
          "fulfilment",
          "provider",
          "demo",
          "kustom",
          "retention",
          "administration");

  @Test
  void noRoomUsesALaterOne() {
    for (int i = 0; i < ORDER.size() - 1; i++) {
      String[] later =
          ORDER.subList(i + 1, ORDER.size()).stream()
              .map(room -> DOMAIN + room)
              .toArray(String[]::new);
      mayNotUse(DOMAIN + ORDER.get(i), later);
    }
  }

  @Test
  void roomsFormNoCycles() {
    notEmpty("io.kassa.domain");
    slices().matching("io.kassa.domain.(*)..").should().beFreeOfCycles().check(Rooms.ALL);
  }

  @Test
  void aFlowUsesNoOtherFlowButThePlacementThatTheyShareAndThoseThatItFollows() {
    String checkout = DOMAIN + "kustom.checkout";
    String confirmation = DOMAIN + "kustom.confirmation";
    String externalPayment = DOMAIN + "kustom.externalpayment";
    String placement = DOMAIN + "kustom.placement";
    String sync = DOMAIN + "kustom.sync";
    String validation = DOMAIN + "kustom.validation";
    String watch = DOMAIN + "kustom.watch";
    String push = DOMAIN + "kustom.push";
    String event = DOMAIN + "kustom.event";
    String payment = DOMAIN + "kustom.payment";
    mayNotUse(payment, checkout, confirmation, externalPayment, placement, sync, validation);
    mayNotUse(payment, watch, push, event);
    mayNotUse(checkout, confirmation, validation, watch, push, event, payment);
    mayNotUse(confirmation, checkout, externalPayment, sync, validation, watch, push, event);
    mayNotUse(externalPayment, checkout, confirmation, sync, validation, watch, push, event);
    mayNotUse(sync, checkout, confirmation, externalPayment, validation, watch, push, event);
    mayNotUse(
        placement, checkout, confirmation, externalPayment, sync, validation, watch, push, event);
    mayNotUse(validation, checkout, confirmation, externalPayment, placement, watch, push, event);
    mayNotUse(watch, checkout, confirmation, externalPayment, validation, push, event);
    mayNotUse(push, checkout, confirmation, externalPayment, sync, validation, event);
    mayNotUse(event, checkout, confirmation, externalPayment, push, sync, validation);
  }

  @Test
  void theRuleLanguageKnowsNothingOfShopsAndHasNoWayOut() {
    classes()
        .that()
        .resideInAPackage(notEmpty(DOMAIN + "filtrera"))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "io.kassa.domain.filtrera..",
            "java.lang",
            "java.math",
            "java.time..",
            "java.util..",
            "org.antlr.v4.runtime..",
            "com.google.re2j..")
        .check(Rooms.ALL);
  }

  @Test
  void kustomsVocabularyDoesNotKnowItsFlows() {
    noClasses()
        .that()
        .resideInAPackage("io.kassa.domain.kustom")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            notEmpty(
                DOMAIN + "kustom.checkout",
                DOMAIN + "kustom.confirmation",
                DOMAIN + "kustom.externalpayment",
                DOMAIN + "kustom.payment",
                DOMAIN + "kustom.placement",
                DOMAIN + "kustom.sync",
                DOMAIN + "kustom.validation",
                DOMAIN + "kustom.watch",
                DOMAIN + "kustom.push",
                DOMAIN + "kustom.event",
                DOMAIN + "kustom.rest"))
        .check(Rooms.ALL);
  }

  private static void mayNotUse(String user, String... used) {
    noClasses()
        .that()
        .resideInAPackage(notEmpty(user))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(notEmpty(used))
        .check(Rooms.ALL);
  }
}
