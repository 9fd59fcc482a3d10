package io.kassa.domain.kustom.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageProofTest {

  private static final Instant NOW = Instant.parse("2026-04-10T08:27:10Z");
  private static final String BODY = "{\"type\":\"order.created\"}";

  private final MessageProof proof = proof(Signing.PRESENT);

  @Test
  void theVectorOfTheSpecificationIsProved() {
    SignedMessage vector =
        new SignedMessage(
            Optional.of("msg_p5jXN8AQM9LWM0D4loKWxJek"),
            Optional.of("1614265330"),
            Optional.of("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="),
            "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8));

    assertThat(proof.proves(vector, Instant.ofEpochSecond(1614265330))).isTrue();
  }

  @Test
  void whatKustomSignsIsProved() {
    assertThat(proof.proves(message(), NOW)).isTrue();
  }

  @Test
  void anotherSecretProvesNothing() {
    assertThat(proof(Signing.PREVIOUS).proves(message(), NOW)).isFalse();
  }

  @Test
  void whileASecretIsReplacedEitherProves() {
    MessageProof both = proof(Signing.PRESENT, Signing.PREVIOUS);

    assertThat(both.proves(message(), NOW)).isTrue();
    assertThat(both.proves(Signing.PREVIOUS.message("msg_1", NOW, BODY), NOW)).isTrue();
  }

  @Test
  void oneOfSeveralSignaturesIsEnough() {
    String right = message().signatures().orElseThrow();
    String other = Signing.PREVIOUS.message("msg_1", NOW, BODY).signatures().orElseThrow();

    assertThat(proof.proves(signedWith(other + " " + right), NOW)).isTrue();
    assertThat(proof.proves(signedWith(right + " " + other), NOW)).isTrue();
    assertThat(proof.proves(signedWith("v1a,bm90IG91cnM= " + right), NOW)).isTrue();
    assertThat(proof.proves(signedWith(other + "  " + other), NOW)).isFalse();
  }

  @Test
  void aSignatureBeyondTheTenthIsNotLookedAt() {
    String right = message().signatures().orElseThrow();

    assertThat(proof.proves(signedWith("v1,AAAA ".repeat(9) + right), NOW)).isTrue();
    assertThat(proof.proves(signedWith("v1,AAAA ".repeat(10) + right), NOW)).isFalse();
  }

  @Test
  void whoeverChangesAnythingProvesNothing() {
    SignedMessage right = message();
    byte[] longer = (BODY + " ").getBytes(StandardCharsets.UTF_8);

    assertThat(proof.proves(with(right, longer), NOW)).isFalse();
    assertThat(
            proof.proves(
                new SignedMessage(
                    Optional.of("msg_2"), right.timestamp(), right.signatures(), right.body()),
                NOW))
        .isFalse();
    assertThat(
            proof.proves(
                new SignedMessage(
                    right.id(),
                    Optional.of(Long.toString(NOW.getEpochSecond() + 1)),
                    right.signatures(),
                    right.body()),
                NOW))
        .isFalse();
  }

  @Test
  void everyBitOfTheSignatureCounts() {
    String right = message().signatures().orElseThrow();
    for (int i = "v1,".length(); i < right.length() - 1; i++) {
      char other = right.charAt(i) == 'A' ? 'B' : 'A';
      String wrong = right.substring(0, i) + other + right.substring(i + 1);

      boolean proved = proof.proves(signedWith(wrong), NOW);

      // The last sign before the padding carries two bits that stand for nothing.
      assertThat(proved && i < right.length() - 2).as(wrong).isFalse();
    }
  }

  @Test
  void aMessageMayBeFiveMinutesFromNowAndNoFurther() {
    SignedMessage message = message();

    assertThat(proof.proves(message, NOW.plus(Duration.ofMinutes(5)))).isTrue();
    assertThat(proof.proves(message, NOW.minus(Duration.ofMinutes(5)))).isTrue();
    assertThat(proof.proves(message, NOW.plus(Duration.ofMinutes(5)).plusSeconds(1))).isFalse();
    assertThat(proof.proves(message, NOW.minus(Duration.ofMinutes(5)).minusSeconds(1))).isFalse();
  }

  @Test
  void withoutAHeaderNothingIsProved() {
    SignedMessage right = message();
    Optional<String> none = Optional.empty();

    assertThat(
            List.of(
                new SignedMessage(none, right.timestamp(), right.signatures(), right.body()),
                new SignedMessage(right.id(), none, right.signatures(), right.body()),
                new SignedMessage(right.id(), right.timestamp(), none, right.body())))
        .noneMatch(it -> proof.proves(it, NOW));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a.b", "a b", "å", "\n"})
  void anIdThatCouldBeReadInTwoWaysIsNone(String id) {
    assertThat(proof.proves(Signing.PRESENT.message(id, NOW, BODY), NOW)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "now", "-1", "1e9", "99999999999999999999", " 1775809630"})
  void aTimestampThatIsNoNumberOfSecondsIsNone(String timestamp) {
    byte[] body = BODY.getBytes(StandardCharsets.UTF_8);
    SignedMessage message =
        new SignedMessage(
            Optional.of("msg_1"),
            Optional.of(timestamp),
            Optional.of(Signing.PRESENT.sign("msg_1", timestamp, body)),
            body);

    assertThat(proof.proves(message, NOW)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "v1", "v1,", "v1,?", "v2,AAAA", ",", "v1,AAAA,AAAA"})
  void aSignatureThatIsNoneProvesNothing(String signature) {
    assertThat(proof.proves(signedWith(signature), NOW)).isFalse();
  }

  private static MessageProof proof(Signing... secrets) {
    return new MessageProof(
        List.of(secrets).stream().map(it -> WebhookSecret.of(it.secret())).toList(),
        Duration.ofMinutes(5));
  }

  private static SignedMessage message() {
    return Signing.PRESENT.message("msg_1", NOW, BODY);
  }

  private static SignedMessage signedWith(String signatures) {
    SignedMessage right = message();
    return new SignedMessage(right.id(), right.timestamp(), Optional.of(signatures), right.body());
  }

  private static SignedMessage with(SignedMessage message, byte[] body) {
    return new SignedMessage(message.id(), message.timestamp(), message.signatures(), body);
  }
}
