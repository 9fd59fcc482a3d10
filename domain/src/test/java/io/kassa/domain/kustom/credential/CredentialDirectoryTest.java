package io.kassa.domain.kustom.credential;

import static io.kassa.domain.error.Rejections.assertRejectedAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kassa.domain.address.CountryCode;
import io.kassa.domain.cart.CartId;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import io.kassa.domain.kustom.CallbackToken;
import io.kassa.domain.kustom.KustomCheckout;
import io.kassa.domain.kustom.KustomOrderId;
import io.kassa.domain.kustom.settings.KustomEnvironment;
import io.kassa.domain.kustom.settings.KustomSettings;
import io.kassa.domain.secret.SecretKeys;
import io.kassa.domain.workbench.MapConfig;
import io.kassa.domain.workbench.Shop;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CredentialDirectoryTest {

  private static final CountryCode SE = CountryCode.of("SE");
  private static final CountryCode DE = CountryCode.of("DE");
  private static final Duration LIFETIME = Duration.ofSeconds(5);

  private final Shop shop = new Shop();
  private final CredentialDirectory directory = CredentialUseCases.directory(shop);
  private final ManageCredentialSets manage = CredentialUseCases.manage(shop, shop.secretKeys);

  @Test
  void withoutAnySetThatOfTheConfigurationIsUsed() {
    assertThat(directory.choose("se", SE)).isEmpty();
    assertThatThrownBy(() -> directory.access(Optional.empty()))
        .hasMessage("kassa.kustom.password is not configured");
  }

  @Test
  void theSetThatSaysMostAboutTheSaleCreatesTheOrder() {
    UUID everywhere = put(scope(null, null));
    UUID sweden = put(scope(null, SE));
    UUID channel = put(scope("se", null));
    UUID both = put(scope("se", SE));

    assertThat(directory.choose("se", SE)).contains(both);
    assertThat(directory.choose("se", DE)).contains(channel);
    assertThat(directory.choose("de", SE)).contains(sweden);
    assertThat(directory.choose("de", DE)).contains(everywhere);
  }

  @Test
  void aSetTakesOverFromTheOlderOneWhenItBecomesActive() {
    UUID old = put(scope(null, null));
    UUID next = UUID.randomUUID();
    Instant change = shop.clock.instant().plusSeconds(3600);
    manage.put(
        next, KustomEnvironment.PRODUCTION, terms(scope(null, null), change), Optional.of("new"));

    assertThat(directory.choose("se", SE)).contains(old);
    shop.clock.advance(Duration.ofHours(1));
    assertThat(directory.choose("se", SE)).contains(next);
  }

  @Test
  void aRetiredSetCreatesNoOrderAndLooksAfterThoseThatItHasCreated() {
    UUID id = put(scope(null, null));
    KustomOrderId orderId = created(Optional.of(id));
    manage.retire(id);

    assertThat(directory.choose("se", SE)).isEmpty();
    assertThat(directory.setOf(orderId)).contains(id);
    assertThat(directory.access(Optional.of(id)).credentials().password()).isEqualTo("kco_old");
  }

  @Test
  void anOrderStaysWithTheConfigurationThatCreatedItAlsoWhenThereAreSets() {
    KustomOrderId orderId = created(Optional.empty());
    put(scope(null, null));

    assertThat(directory.setOf(orderId)).isEmpty();
    assertThat(directory.setOf(new KustomOrderId("unknown"))).isEmpty();
  }

  @Test
  void anOrderThatWasUnknownIsLookedForAgain() {
    UUID id = put(scope(null, null));
    KustomOrderId orderId = new KustomOrderId("k-later");
    assertThat(directory.setOf(orderId)).isEmpty();

    created(orderId, Optional.of(id));

    assertThat(directory.setOf(orderId)).contains(id);
  }

  @Test
  void aChangedPasswordIsInForceAtOnceHereAndAfterAWhileElsewhere() {
    CredentialDirectory elsewhere = CredentialUseCases.directory(shop);
    UUID id = put(scope(null, null));
    assertThat(password(elsewhere, id)).isEqualTo("kco_old");
    assertThat(password(directory, id)).isEqualTo("kco_old");

    manage.put(id, KustomEnvironment.PRODUCTION, terms(scope(null, null)), Optional.of("kco_new"));
    directory.changed(new CredentialSetsChanged());

    assertThat(password(directory, id)).isEqualTo("kco_new");
    shop.clock.advance(LIFETIME);
    assertThat(password(elsewhere, id)).isEqualTo("kco_new");
  }

  @Test
  void aSetThatAnotherServerHasJustMadeIsFoundWithoutWaiting() {
    assertThat(directory.choose("se", SE)).isEmpty();
    UUID id = put(scope(null, null));

    assertThat(password(directory, id)).isEqualTo("kco_old");
  }

  @Test
  void withoutItsKeyAPasswordIsNotReadAndTheMessageHoldsNoSecret() {
    UUID id = put(scope(null, null));
    CredentialDirectory keyless =
        new CredentialDirectory(CredentialUseCases.load(shop), shop.settings, keys(""), shop.clock);

    assertThatThrownBy(() -> keyless.access(Optional.of(id)))
        .isInstanceOf(CredentialsUnusable.class)
        .hasMessage("the password of the credential set " + id + " can't be opened");
  }

  @Test
  void aPasswordThatIsNotGivenAgainStays() {
    UUID id = put(scope(null, null));

    manage.put(id, KustomEnvironment.PRODUCTION, terms(scope(null, SE)), Optional.empty());

    assertThat(password(directory, id)).isEqualTo("kco_old");
    assertThat(directory.choose("se", DE)).isEmpty();
  }

  @Test
  void whatCantBeIsRefused() {
    UUID id = put(scope(null, null));

    assertThatThrownBy(
            () ->
                manage.put(
                    id, KustomEnvironment.PLAYGROUND, terms(scope(null, null)), Optional.empty()))
        .isInstanceOf(Rejection.class)
        .hasMessageContaining("environment");
    assertThatThrownBy(
            () ->
                manage.put(
                    UUID.randomUUID(),
                    KustomEnvironment.PRODUCTION,
                    terms(scope(null, null)),
                    Optional.empty()))
        .isInstanceOf(Rejection.class)
        .hasMessageContaining("needs a password");
    assertThatThrownBy(
            () ->
                manage.put(
                    UUID.randomUUID(),
                    KustomEnvironment.STAND_IN,
                    terms(scope(null, null)),
                    Optional.of("x")))
        .isInstanceOf(Rejection.class)
        .hasMessageContaining("kassa.kustom.stand-in.url");
    assertThatThrownBy(
            () ->
                CredentialUseCases.manage(shop, keys(""))
                    .put(
                        UUID.randomUUID(),
                        KustomEnvironment.PRODUCTION,
                        terms(scope(null, null)),
                        Optional.of("x")))
        .isInstanceOf(Rejection.class)
        .hasMessageContaining("kassa.settings.keys");
    assertThatThrownBy(() -> manage.retire(UUID.randomUUID())).isInstanceOf(Rejection.class);
  }

  @Test
  void afterSealingAnewTheOldKeyMayGo() {
    String old = "k1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
    String fresh = "k2:AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=";
    UUID id = put(scope(null, null));

    ManageCredentialSets rotating = CredentialUseCases.manage(shop, keys(fresh + "," + old));
    assertThat(rotating.sealAnew()).isEqualTo(1);
    assertThat(rotating.sealAnew()).isZero();

    CredentialDirectory later =
        new CredentialDirectory(
            CredentialUseCases.load(shop), shop.settings, keys(fresh), shop.clock);
    assertThat(password(later, id)).isEqualTo("kco_old");
    new CredentialSetsCheck(CredentialUseCases.load(shop), keys(fresh), shop.settings).prepare();
  }

  @Test
  void aSetThatCantBeUsedStopsTheStartWithOneLine() {
    UUID id = put(scope(null, null));

    assertThatThrownBy(
            () ->
                new CredentialSetsCheck(CredentialUseCases.load(shop), keys(""), shop.settings)
                    .prepare())
        .hasMessage(
            "kassa.settings.keys has no key k1, with which the password of the credential set "
                + id
                + " is sealed");
    String other = "k1:AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=";
    assertThatThrownBy(
            () ->
                new CredentialSetsCheck(CredentialUseCases.load(shop), keys(other), shop.settings)
                    .prepare())
        .hasMessageContaining("does not open");
  }

  @Test
  void aSenselessKeyStopsTheStartEvenWhereNoSetIsKept() {
    assertThatThrownBy(
            () ->
                new CredentialSetsCheck(
                        CredentialUseCases.load(shop), keys("k1:c2hvcnQ="), shop.settings)
                    .prepare())
        .hasMessage("The key k1 of kassa.settings.keys has to be 32 bytes as Base64");
  }

  @Test
  void anOrderOfTheFirstSetEverIsAskedAboutWithItAlsoWhereNobodyKnowsOfTheSetYet() {
    CredentialDirectory elsewhere = CredentialUseCases.directory(shop);
    assertThat(elsewhere.choose("se", SE)).isEmpty();
    UUID set = put(scope(null, null));
    KustomOrderId orderId = created(Optional.of(set));

    assertThat(elsewhere.setOf(orderId)).contains(set);
    assertThat(password(elsewhere, set)).isEqualTo("kco_old");
  }

  @Test
  void noSetIsKeptForAProductionThatCouldNotCallBack() {
    KustomSettings byHttp =
        new KustomSettings(new MapConfig(Map.of("kassa.public.url", "http://shop.example.com")));
    ManageCredentialSets there = CredentialUseCases.manage(shop, shop.secretKeys, byHttp);

    assertRejectedAs(
        ErrorCode.INVALID_REQUEST,
        () ->
            there.put(
                UUID.randomUUID(),
                KustomEnvironment.PRODUCTION,
                terms(scope(null, null)),
                Optional.of("kco_live")));
    assertThat(shop.credentialSets.findAll()).isEmpty();
  }

  @Test
  void thereAreNoMoreSetsThanAreReadAtOnceAlsoIfRetiredOnesComeBack() {
    UUID retired = put(scope(null, null));
    manage.retire(retired);
    for (int i = 0; i < ManageCredentialSets.MAX_SETS; i++) {
      put(scope("c" + i, null));
    }

    assertRejectedAs(ErrorCode.INVALID_REQUEST, () -> put(scope("more", null)));
    assertRejectedAs(ErrorCode.INVALID_REQUEST, () -> manage.restore(retired));
    manage.retire(shop.credentialSets.findAll().get(1).id());
    assertThat(manage.restore(retired).retiredAt()).isEmpty();
  }

  @Test
  void retiredSetsAreNotWithoutNumberEither() {
    for (int i = 0; i < ManageCredentialSets.MAX_KEPT; i++) {
      manage.retire(put(scope(null, null)));
    }

    assertRejectedAs(ErrorCode.INVALID_REQUEST, () -> put(scope(null, null)));
  }

  private UUID put(CredentialScope scope) {
    UUID id = UUID.randomUUID();
    manage.put(id, KustomEnvironment.PRODUCTION, terms(scope), Optional.of("kco_old"));
    return id;
  }

  private KustomOrderId created(Optional<UUID> set) {
    return created(new KustomOrderId("k-" + UUID.randomUUID()), set);
  }

  private KustomOrderId created(KustomOrderId orderId, Optional<UUID> set) {
    KustomCheckout checkout =
        KustomCheckout.claim(
            CartId.random(), CallbackToken.random(), shop.clock.instant(), Duration.ofSeconds(15));
    checkout.createWith(set);
    checkout.open(orderId);
    shop.checkouts.add(checkout);
    return orderId;
  }

  private static String password(CredentialDirectory directory, UUID id) {
    return directory.access(Optional.of(id)).credentials().password();
  }

  private static CredentialScope scope(String channel, CountryCode country) {
    return new CredentialScope(Optional.ofNullable(channel), Optional.ofNullable(country));
  }

  private static CredentialTerms terms(CredentialScope scope) {
    return new CredentialTerms("a set", scope, "user", Optional.empty());
  }

  private static CredentialTerms terms(CredentialScope scope, Instant activeFrom) {
    return new CredentialTerms("a set", scope, "user", Optional.of(activeFrom));
  }

  private static SecretKeys keys(String text) {
    return new SecretKeys(new MapConfig(Map.of(SecretKeys.KEY, text)));
  }
}
