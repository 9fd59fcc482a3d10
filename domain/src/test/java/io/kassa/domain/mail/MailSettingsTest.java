package io.kassa.domain.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kassa.domain.workbench.MapConfig;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailSettingsTest {

  private static MailSettings with(String name, String value) {
    Map<String, String> values = new TreeMap<>(MailUseCases.CONFIGURED);
    values.put(name, value);
    return new MailSettings(new MapConfig(values));
  }

  @Test
  void mailIsOffUnlessItIsTurnedOn() {
    assertThat(new MailSettings(new MapConfig(Map.of())).isOn()).isFalse();
    assertThat(with("kassa.mail.enabled", "true").isOn()).isTrue();
  }

  @Test
  void encryptionIsRequiredUnlessItIsTurnedOff() {
    assertThat(with("kassa.mail.smtp.port", "25").session())
        .containsEntry("mail.smtp.starttls.required", "true")
        .containsEntry("mail.smtp.port", "25")
        .containsEntry("mail.smtp.auth", "false");
    assertThat(with("kassa.mail.smtp.starttls", "false").session())
        .containsEntry("mail.smtp.starttls.required", "false");
  }

  @ParameterizedTest
  @CsvSource({
    "kassa.mail.from,'',kassa.mail.from is missing",
    "kassa.mail.smtp.host,'',kassa.mail.smtp.host is missing",
    "kassa.mail.smtp.port,many,kassa.mail.smtp.port is no whole number: many",
    "kassa.mail.smtp.port,0,kassa.mail.smtp.port has to be 1 to 65535: 0",
    "kassa.mail.smtp.user,kim,kassa.mail.smtp.password is missing",
  })
  void aSenselessSettingIsToldInOneSentence(String name, String value, String told) {
    assertThatThrownBy(() -> with(name, value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(told);
  }

  @Test
  void aMailThatCantBeSentIsNone() {
    assertThatThrownBy(() -> mail("nobody", "Hello", "text"))
        .hasMessage("it is to no email address");
    assertThatThrownBy(() -> mail("kim@example.com", "Hello\r\nBcc: all@example.com", "text"))
        .hasMessageStartingWith("its subject is not one line");
    assertThatThrownBy(
            () -> new Mail("kim@example.com", "Hello", Optional.empty(), Optional.empty()))
        .hasMessageStartingWith("its body has no");
  }

  private static Mail mail(String to, String subject, String text) {
    return new Mail(to, subject, Optional.empty(), Optional.of(text));
  }
}
