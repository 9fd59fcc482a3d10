package io.kassa.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static io.kassa.architecture.Rooms.notEmpty;

import jakarta.ejb.Stateless;
import org.junit.jupiter.api.Test;

class TechnologyDoorsTest {

  @Test
  void onlyTheApiAndKustomsDoorSpeakHttp() {
    noClasses()
        .that()
        .resideInAnyPackage(notEmpty("io.kassa.domain", "io.kassa.persistence", "io.kassa.batch"))
        .and()
        .resideOutsideOfPackage(notEmpty("io.kassa.domain.kustom.rest"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta.ws.rs..", "org.eclipse.microprofile.rest..", "java.net.http..")
        .check(Rooms.ALL);
  }

  @Test
  void nobodyReachesKustomPastThePort() {
    noClasses()
        .that()
        .resideOutsideOfPackage(notEmpty("io.kassa.domain.kustom.rest"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.kassa.domain.kustom.rest..")
        .check(Rooms.ALL);
  }

  @Test
  void onlyPersistenceTalksToTheDatabase() {
    noClasses()
        .that()
        .resideOutsideOfPackage(notEmpty("io.kassa.persistence"))
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("jakarta.persistence.EntityManager")
        .orShould()
        .dependOnClassesThat()
        .resideInAnyPackage("javax.sql..", "org.flywaydb..")
        .check(Rooms.ALL);
  }

  @Test
  void adaptersOfPersistenceAreHidden() {
    classes()
        .that()
        .resideInAPackage(notEmpty("io.kassa.persistence"))
        .and()
        .haveSimpleNameStartingWith("Jpa")
        .should()
        .bePackagePrivate()
        .check(Rooms.ALL);
  }

  @Test
  void onlyUseCasesAreSessionBeans() {
    noClasses()
        .that()
        .resideOutsideOfPackage(notEmpty("io.kassa.domain"))
        .should()
        .beAnnotatedWith(Stateless.class)
        .check(Rooms.ALL);
  }
}
