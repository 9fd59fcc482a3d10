package io.kassa.it.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.kassa.it.server.KassaServer;
import io.kassa.it.server.Ledger;
import io.kassa.it.server.OnSharedServer;
import io.kassa.it.server.Secrets;
import io.kassa.it.server.Traces;
import io.kassa.it.shop.Administrator;
import io.kassa.it.shop.Answer;
import io.kassa.it.shop.Answers;
import io.kassa.it.shop.AtOnce;
import io.kassa.it.shop.Fault;
import io.kassa.it.shop.Http;
import io.kassa.it.shop.Json;
import io.kassa.it.shop.Merchant;
import io.kassa.it.shop.Purchase;
import io.kassa.it.shop.Shop;
import io.kassa.it.shop.ShopCart;
import io.kassa.it.shop.StandIn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sets for one channel, so that whoever shares the server does not notice. */
@OnSharedServer
class CredentialSetsIT {
  private static final String SETS = "kustom/credential-sets";
  private static final String WRONG = "kco_test_api_wrong_" + UUID.randomUUID();

  private final String id = UUID.randomUUID().toString();
  private final KassaServer server;
  private final Administrator admin;
  private final Shop shop;
  private final StandIn standIn;
  private final Ledger ledger;

  CredentialSetsIT(KassaServer server, Shop shop, StandIn standIn, Ledger ledger) {
    this.server = server;
    this.admin = server.administrator();
    this.shop = shop;
    this.standIn = standIn;
    this.ledger = ledger;
  }

  @AfterEach
  void noFurtherOrderIsCreatedWithIt() {
    admin.posts(SETS + "/" + id + "/retire", "{}");
  }

  @Test
  void thatOfTheConfigurationIsThereAndWorks() {
    JsonNode first = admin.gets(SETS).ok().path(0);

    assertThat(first.path("id").asText()).isEqualTo("default");
    assertThat(first.path("environment").asText()).isEqualTo("stand-in");
    assertThat(first.path("usable").asBoolean()).isTrue();
    assertThat(outcome("default")).isEqualTo("works");
  }

  @Test
  void anOrderIsCreatedWithTheSetOfItsChannelAndStaysWithIt() {
    ShopCart before = cart();
    before.checksOut();
    kept(Secrets.kustomPassword());
    ShopCart cart = cart();

    Purchase purchase = Purchase.checkedOut(standIn, cart).paid();
    kept(WRONG);
    Answer refused = cart.triesToConfirm();
    before.checksOut();
    kept(Secrets.kustomPassword());
    purchase.confirmed();

    assertThat(ledger.credentialSets(cart)).isEqualTo(id);
    assertThat(ledger.credentialSets(before)).isEmpty();
    assertThat(refused.errorCode()).isEqualTo("PAYMENT_PROVIDER_UNAVAILABLE");
    assertThat(ledger.orderState(cart)).isEqualTo("CONFIRMED");
  }

  @Test
  void theMoneyOfAnOrderIsMovedWithTheSetThatCreatedItAlsoWhenThatIsRetired(Merchant merchant) {
    kept(Secrets.kustomPassword());
    ShopCart cart = cart();
    Purchase.checkedOut(standIn, cart).confirmed();

    admin.posts(SETS + "/" + id + "/retire", "{}").ok();
    JsonNode receipt = merchant.order(cart).deliversAll();

    assertThat(merchant.order(cart).comesTo("done", receipt).path("state").asText())
        .isEqualTo("done");
  }

  @Test
  void whetherASetWorksIsAskedOfKustom() {
    kept(Secrets.kustomPassword());
    assertThat(outcome(id)).isEqualTo("works");

    kept(WRONG);
    assertThat(outcome(id)).isEqualTo("refused");

    standIn.during(
        Fault.status(503).of("GET", "/ordermanagement/v1/orders"),
        () -> assertThat(outcome(id)).isEqualTo("unknown"));
  }

  @Test
  void aPasswordIsInNoAnswerAndNoLog() {
    kept(WRONG);
    outcome(id);
    cart().triesToCheckOut();

    assertThat(admin.gets(SETS).text()).contains(id).doesNotContain(WRONG);
    assertThat(Answers.soFar()).noneMatch(it -> it.contains(WRONG));
    assertThat(Traces.inLogs(WRONG)).isEmpty();
    assertThat(ledger.sealedPassword(id)).isNotBlank().doesNotContain(WRONG);
  }

  @Test
  void aSetMayBePutTwiceAndTheSameIsKept() {
    JsonNode first = kept(WRONG);
    JsonNode again = kept(WRONG);

    assertThat(again.path("activeFrom")).isEqualTo(first.path("activeFrom"));
    assertThat(admin.posts(SETS + "/seal-anew", "{}").ok().path("sealed").asInt()).isZero();
  }

  @Test
  void ofSeveralWhoPutItFirstAtOnceNobodyIsTurnedAway() {
    String body = Json.write(body(WRONG));

    List<Answer> answers = AtOnce.times(12, () -> admin.puts(SETS + "/" + id, body));

    assertThat(answers)
        .allSatisfy(answer -> assertThat(answer.status()).as(answer.text()).isEqualTo(200));
    assertThat(admin.gets(SETS).text()).containsOnlyOnce(id);
  }

  @ParameterizedTest
  @CsvSource({
    "environment, sandbox",
    "environment, ''",
    "username, a:b",
    "username, ''",
    "name, ''",
    "countryCode, Sweden",
    "activeFrom, tomorrow",
    "activeFrom, +999999999-12-31T23:59:59Z",
    "password, hemligt-lösenord",
    "password, ''"
  })
  void whatCantBeIsRefusedAndNothingIsKept(String member, String value) {
    Map<String, Object> body = new HashMap<>(body(WRONG));
    body.put(member, value);

    Answer answer = admin.puts(SETS + "/" + id, Json.write(body));

    assertThat(answer.status()).as(answer.text()).isEqualTo(400);
    assertThat(answer.errorCode()).isEqualTo("INVALID_REQUEST");
    assertThat(admin.gets(SETS).text()).doesNotContain(id);
  }

  @Test
  void whatIsNotThereIsNotFound() {
    for (String what : List.of("retire", "restore", "check")) {
      assertThat(admin.posts(SETS + "/" + id + "/" + what, "{}").errorCode())
          .isEqualTo("NOT_FOUND");
    }
    assertThat(admin.puts(SETS + "/nonsense", Json.write(body(WRONG))).errorCode())
        .isEqualTo("NOT_FOUND");
  }

  @Test
  void onlyTheRoleAdminEntersAndNoOtherSitesPage() {
    String path = SETS + "/" + id;

    assertThat(new Http(server.address()).get("/ingress/admin/" + SETS).errorCode())
        .isEqualTo("UNAUTHENTICATED");
    assertThat(server.merchantAsAdministrator().gets(SETS).errorCode()).isEqualTo("FORBIDDEN");
    assertThat(server.merchantAsAdministrator().puts(path, Json.write(body(WRONG))).errorCode())
        .isEqualTo("FORBIDDEN");
    assertThat(admin.postsFromAnotherSite(SETS + "/default/check", "{}").errorCode())
        .isEqualTo("FORBIDDEN");
    assertThat(admin.gets(SETS).headers().firstValue("Cache-Control").orElse(""))
        .startsWith("no-store");
  }

  private ShopCart cart() {
    ShopCart cart = shop.opensCart("de-webshop");
    cart.adds("BK100", 1);
    return cart;
  }

  private String outcome(String set) {
    return admin.posts(SETS + "/" + set + "/check", "{}").ok().path("outcome").asText();
  }

  private JsonNode kept(String password) {
    return admin.puts(SETS + "/" + id, Json.write(body(password))).ok();
  }

  private static Map<String, Object> body(String password) {
    return Map.of(
        "name", "Germany",
        "environment", "stand-in",
        "username", "playground",
        "password", password,
        "channelKey", "de");
  }
}
