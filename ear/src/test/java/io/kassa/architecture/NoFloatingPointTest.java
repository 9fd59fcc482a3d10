package io.kassa.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static io.kassa.architecture.Rooms.notEmpty;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NoFloatingPointTest {

  private static final Set<String> FLOATING =
      Set.of("double", "float", "java.lang.Double", "java.lang.Float");

  @Test
  void noFieldParameterOrAnswerIsFloatingPoint() {
    classes()
        .that()
        .resideInAnyPackage(
            notEmpty(
                "io.kassa.domain",
                "io.kassa.api",
                "io.kassa.batch",
                "io.kassa.persistence",
                "io.kassa.playground"))
        .should(not(haveFloatingPoint()))
        .check(Rooms.ALL);
  }

  @Test
  void theRuleWouldSeeOne() {
    JavaClass withOne = new ClassFileImporter().importClass(Weight.class);
    ConditionEvents events = ConditionEvents.Factory.create();
    haveFloatingPoint().check(withOne, events);
    assertThat(events.getViolating()).isEmpty();
  }

  private record Weight(double grams) {}

  private static ArchCondition<JavaClass> haveFloatingPoint() {
    return new ArchCondition<>("have floating point") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean found =
            Stream.concat(
                    type.getFields().stream().map(JavaField::getRawType),
                    type.getCodeUnits().stream().flatMap(NoFloatingPointTest::types))
                .map(JavaClass::getName)
                .anyMatch(FLOATING::contains);
        events.add(new SimpleConditionEvent(type, found, type.getName() + " has: " + found));
      }
    };
  }

  private static Stream<JavaClass> types(JavaCodeUnit unit) {
    return Stream.concat(unit.getRawParameterTypes().stream(), Stream.of(unit.getRawReturnType()));
  }
}
