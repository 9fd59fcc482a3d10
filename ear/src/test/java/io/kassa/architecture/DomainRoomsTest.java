package io.kassa.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static io.kassa.architecture.Rooms.notEmpty;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import io.kassa.domain.job.CheckoutJob;
import io.kassa.domain.job.JobHandler;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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
          "importing",
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

  /** Every room may use them; they use none of those in the order. */
  private static final List<String> SMALL =
      List.of("digest", "field", "journal", "number", "secret", "startup", "time", "trace");

  private static final String FLOW = DOMAIN + "kustom.";

  /** What each of Kustom's flows may use of the others. */
  private static final Map<String, Set<String>> FLOWS =
      Map.of(
          "payment", Set.of(),
          "placement", Set.of(),
          "sync", Set.of("placement"),
          "externalpayment", Set.of("placement"),
          "confirmation", Set.of("placement"),
          "checkout", Set.of("externalpayment", "placement", "sync"),
          "validation", Set.of("sync"),
          "watch", Set.of("placement", "sync"),
          "push", Set.of("placement", "watch"),
          "event", Set.of("payment", "placement", "watch"));

  @Test
  void everyRoomHasItsPlace() {
    assertThat(Rooms.ALL.stream().map(JavaClass::getPackageName))
        .filteredOn(it -> it.startsWith(DOMAIN))
        .extracting(it -> it.substring(DOMAIN.length()).replaceFirst("\\..*", ""))
        .containsOnly(Stream.of(ORDER, SMALL).flatMap(List::stream).toArray(String[]::new));
  }

  @Test
  void noRoomUsesALaterOne() {
    for (int i = 0; i < ORDER.size() - 1; i++) {
      mayNotUse(DOMAIN + ORDER.get(i), packages(ORDER.subList(i + 1, ORDER.size())));
    }
  }

  @Test
  void smallRoomsUseNoneOfTheOthers() {
    SMALL.forEach(room -> mayNotUse(DOMAIN + room, packages(ORDER)));
  }

  @Test
  void roomsFormNoCycles() {
    notEmpty("io.kassa.domain");
    slices().matching("io.kassa.domain.(*)..").should().beFreeOfCycles().check(Rooms.ALL);
  }

  @Test
  void aFlowUsesNoOtherFlowButThePlacementThatTheyShareAndThoseThatItFollows() {
    FLOWS.forEach(
        (flow, used) ->
            mayNotUse(
                FLOW + flow,
                FLOWS.keySet().stream()
                    .filter(other -> !other.equals(flow) && !used.contains(other))
                    .map(FLOW::concat)
                    .toArray(String[]::new)));
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
  void everyJobOfOurOwnIsTheCheckoutsSoThatNoMerchantsRuleCanDisturbIt() {
    classes()
        .that()
        .implement(JobHandler.class)
        .should()
        .implement(CheckoutJob.class)
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
                Stream.concat(FLOWS.keySet().stream(), Stream.of("rest"))
                    .map(FLOW::concat)
                    .toArray(String[]::new)))
        .check(Rooms.ALL);
  }

  private static String[] packages(List<String> rooms) {
    return rooms.stream().map(DOMAIN::concat).toArray(String[]::new);
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
