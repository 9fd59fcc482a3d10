package io.kassa.domain.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kassa.domain.workbench.MapConfig;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SecretKeysTest {

  private static final String FIRST = "2026a:" + base64(32, 1);
  private static final String SECOND = "2026b:" + base64(32, 2);

  @Test
  void whatWasSealedOpensForItsOwnerAlone() {
    SecretKeys keys = keys(FIRST);

    SealedSecret sealed = keys.seal("kco_live_ü", "a");

    assertThat(sealed.keyId()).isEqualTo("2026a");
    assertThat(sealed.text()).doesNotContain("kco_live");
    assertThat(keys.open(sealed, "a")).contains("kco_live_ü");
    assertThat(keys.open(sealed, "b")).isEmpty();
  }

  @Test
  void theSameSecretIsNeverSealedTheSameTwice() {
    SecretKeys keys = keys(FIRST);

    assertThat(keys.seal("secret", "a")).isNotEqualTo(keys.seal("secret", "a"));
  }

  @Test
  void whatWasTamperedWithDoesNotOpen() {
    SecretKeys keys = keys(FIRST);
    byte[] bytes = Base64.getDecoder().decode(keys.seal("secret", "a").text());

    for (int i = 0; i < bytes.length; i++) {
      bytes[i] ^= 1;
      String text = Base64.getEncoder().encodeToString(bytes);
      assertThat(keys.open(new SealedSecret("2026a", text), "a")).as("byte %s", i).isEmpty();
      bytes[i] ^= 1;
    }
    assertThat(keys.open(new SealedSecret("2026a", "no base 64"), "a")).isEmpty();
    assertThat(keys.open(new SealedSecret("2026a", "AAAA"), "a")).isEmpty();
  }

  @Test
  void anOlderKeyStillOpensWhatTheNewerDoesNotSeal() {
    SealedSecret old = keys(FIRST).seal("secret", "a");
    SecretKeys rotated = keys(SECOND + "," + FIRST);

    assertThat(rotated.open(old, "a")).contains("secret");
    assertThat(rotated.seal("secret", "a").keyId()).isEqualTo("2026b");
    assertThat(keys(SECOND).open(old, "a")).isEmpty();
    assertThat(keys(SECOND).knows("2026a")).isFalse();
  }

  @Test
  void withoutAKeyNothingIsSealed() {
    assertThat(keys("").sealingId()).isEmpty();
    assertThatThrownBy(() -> keys("").seal("secret", "a"))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void senselessKeysAreToldInOneSentenceThatHoldsNoKey() {
    String tooShort = base64(16, 1);

    assertThatThrownBy(() -> keys("a:" + tooShort))
        .hasMessage("The key a of kassa.settings.keys has to be 32 bytes as Base64");
    assertThatThrownBy(() -> keys("a:!!!")).hasMessageContaining("32 bytes as Base64");
    assertThatThrownBy(() -> keys(base64(32, 1)))
        .hasMessageContaining("an id, a colon and a key")
        .hasMessageNotContaining(base64(32, 1));
    assertThatThrownBy(() -> keys(FIRST + "," + FIRST)).hasMessageContaining("two keys");
  }

  private static SecretKeys keys(String text) {
    return new SecretKeys(new MapConfig(Map.of(SecretKeys.KEY, text)));
  }

  private static String base64(int length, int fill) {
    byte[] bytes = new byte[length];
    java.util.Arrays.fill(bytes, (byte) fill);
    return Base64.getEncoder().encodeToString(bytes);
  }
}
