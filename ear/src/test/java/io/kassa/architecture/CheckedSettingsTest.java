package io.kassa.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static io.kassa.architecture.Rooms.notEmpty;

import io.kassa.domain.startup.CheckedSettings;
import org.junit.jupiter.api.Test;

class CheckedSettingsTest {

  @Test
  void noSenselessSettingIsFoundOutAfterTheStart() {
    classes()
        .that()
        .resideInAPackage(notEmpty("io.kassa.domain"))
        .and()
        .haveSimpleNameEndingWith("Settings")
        .should()
        .beAssignableTo(CheckedSettings.class)
        .check(Rooms.ALL);
  }
}
