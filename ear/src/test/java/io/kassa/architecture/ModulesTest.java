package io.kassa.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static io.kassa.architecture.Rooms.notEmpty;

import org.junit.jupiter.api.Test;

class ModulesTest {

  private static final String DOMAIN = "io.kassa.domain";
  private static final String PERSISTENCE = "io.kassa.persistence";
  private static final String BATCH = "io.kassa.batch";
  private static final String API = "io.kassa.api";
  private static final String PLAYGROUND = "io.kassa.playground";

  @Test
  void theDomainUsesNoOtherModule() {
    mayNotUse(DOMAIN, PERSISTENCE, BATCH, API, PLAYGROUND);
  }

  @Test
  void persistenceUsesTheDomainOnly() {
    mayNotUse(PERSISTENCE, BATCH, API, PLAYGROUND);
  }

  @Test
  void batchUsesTheDomainOnly() {
    mayNotUse(BATCH, PERSISTENCE, API, PLAYGROUND);
  }

  @Test
  void theApiUsesTheDomainOnly() {
    mayNotUse(API, PERSISTENCE, BATCH, PLAYGROUND);
  }

  @Test
  void theStandInSharesNothingWithTheProduct() {
    mayNotUse(PLAYGROUND, DOMAIN, PERSISTENCE, BATCH, API);
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
