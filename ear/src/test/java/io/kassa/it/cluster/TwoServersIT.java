package io.kassa.it.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.kassa.it.server.KassaServer;
import io.kassa.it.server.Ledger;
import io.kassa.it.server.OnSharedServer;
import io.kassa.it.server.PostgresDatabase;
import io.kassa.it.server.Secrets;
import io.kassa.it.shop.Administrator;
import io.kassa.it.shop.Answer;
import io.kassa.it.shop.AtOnce;
import io.kassa.it.shop.CartEvents;
import io.kassa.it.shop.Eventually;
import io.kassa.it.shop.Json;
import io.kassa.it.shop.Purchase;
import io.kassa.it.shop.PushAddress;
import io.kassa.it.shop.Shop;
import io.kassa.it.shop.ShopCart;
import io.kassa.it.shop.StandIn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** The shared server, and another one on its database that asks the same stand-in. */
@OnSharedServer
class TwoServersIT {
  private static KassaServer second;

  private final Shop shop;
  private final StandIn standIn;
  private final Ledger ledger;
  private final ShopCart here;
  private final ShopCart there;

  TwoServersIT(Shop shop, StandIn standIn, Ledger ledger) {
    this.shop = shop;
    this.standIn = standIn;
    this.ledger = ledger;
    this.here = shop.opensCart("se-webshop");
    this.there = second.shop().cart(here.id());
    here.adds("TS001-WHT-M", 2);
  }

  @BeforeAll
  static void start(KassaServer first, PostgresDatabase database) {
    Map<String, String> more =
        KassaServer.administeredBeside(first.address().resolve("/playground"));
    second = new KassaServer("second", database, more).start();
  }

  @AfterAll
  static void stop() {
    second.stop();
  }

  @Test
  void whatOneServerChangesTheOtherShows() {
    JsonNode changedThere = there.adds("BK100", 1);

    assertThat(here.shown()).isEqualTo(changedThere);
  }

  @Test
  void whatOneServerChangesTheStreamsOfTheOtherShow() {
    try (CartEvents eventsHere = here.events();
        CartEvents eventsThere = there.events()) {
      assertThat(eventsHere.next().json()).isEqualTo(eventsThere.next().json());

      JsonNode changedThere = there.adds("BK100", 1);
      assertThat(eventsHere.next(changedThere::equals).name()).isEqualTo("updated");
      JsonNode changedHere = here.adds("BK100", 1);
      assertThat(eventsThere.next(changedHere::equals).name()).isEqualTo("updated");
    }
  }

  @Test
  void aChangeThatNobodyWasToldOfIsFoundByAndBy() {
    try (CartEvents events = here.events()) {
      String known = events.next().id();

      String changed = ledger.touchesSilently(here);

      assertThat(changed).isNotEqualTo(known);
      assertThat(events.next().id()).isEqualTo(changed);
    }
  }

  @Test
  void withCredentialsThatOneServerKeepsTheOtherCreatesOrdersSoonUntilTheyAreRetired() {
    Administrator admin = second.administrator();
    String id = UUID.randomUUID().toString();
    String set = "kustom/credential-sets/" + id;

    admin
        .puts(
            set,
            Json.object(
                "name", "United States",
                "environment", "stand-in",
                "username", "playground",
                "password", Secrets.kustomPassword(),
                "channelKey", "us"))
        .ok();
    Eventually.isTrue(() -> ledger.credentialSets(checkedOut("us-webshop")).equals(id));
    assertThat(ledger.credentialSets(checkedOut("se-webshop"))).isEmpty();

    admin.posts(set + "/retire", "{}").ok();
    Eventually.isTrue(() -> ledger.credentialSets(checkedOut("us-webshop")).isEmpty());
  }

  private ShopCart checkedOut(String profile) {
    ShopCart cart = shop.opensCart(profile);
    cart.adds("BK100", 1);
    cart.checksOut();
    return cart;
  }

  @Test
  void changesOnBothAtOnceAreAllKept() {
    AtOnce.all(onBoth(20, cart -> cart.adds("BK100", 1)));

    assertThat(here.shown().path("items")).hasSize(21);
    assertThat(there.shown()).isEqualTo(here.shown());
  }

  @Test
  void theSameKeyOnBothAddsOnce() {
    String key = UUID.randomUUID().toString();

    List<Answer> answers = AtOnce.all(onBoth(20, cart -> cart.triesToAdd("BK100", 1, key)));

    assertThat(answers).extracting(Answer::status).containsOnly(200);
    assertThat(here.shown().path("items")).hasSize(2);
  }

  @RepeatedTest(3)
  void checkoutsOnBothAtTheSameMomentCreateOneOrder() {
    List<Answer> answers = AtOnce.all(onBoth(10, ShopCart::triesToCheckOut));

    assertThat(answers).extracting(Answer::status).containsOnly(200);
    assertThat(answers).extracting(Answer::text).allMatch(it -> it.contains(here.kustomOrderId()));
    assertThat(standIn.createdFor(here)).hasSize(1);
    assertThat(ledger.checkouts(here)).isEqualTo(1);
  }

  @RepeatedTest(3)
  void confirmationsOnBothAtTheSameMomentMakeOneOrder() {
    Purchase purchase = Purchase.checkedOut(standIn, here).paid();

    List<Answer> answers = AtOnce.all(onBoth(20, ShopCart::triesToConfirm));

    assertThat(answers).extracting(Answer::status).containsOnly(200);
    assertThat(ledger.payments(purchase)).isEqualTo(1);
    assertThat(ledger.orders(here)).isEqualTo(1);
    assertThat(purchase.acknowledgements()).isEqualTo(1);
    assertThat(there.shown()).isEqualTo(here.shown());
  }

  @RepeatedTest(3)
  void pushesAndConfirmationsOnBothAtTheSameMomentMakeOneOrder() {
    Purchase purchase = Purchase.checkedOut(standIn, here).paid();
    PushAddress pushHere = PushAddress.of(purchase);
    PushAddress pushThere = pushHere.at(second.address());
    List<Callable<Answer>> all = new ArrayList<>(onBoth(8, ShopCart::triesToConfirm));
    IntStream.range(0, 8).forEach(i -> all.add(i % 2 == 0 ? pushHere::called : pushThere::called));

    List<Answer> answers = AtOnce.all(all);

    assertThat(answers).extracting(Answer::status).containsOnly(200);
    assertThat(ledger.payments(purchase)).isEqualTo(1);
    assertThat(ledger.orders(here)).isEqualTo(1);
    assertThat(ledger.orderState(here)).isEqualTo("CONFIRMED");
    assertThat(there.shown()).isEqualTo(here.shown());
  }

  private <T> List<Callable<T>> onBoth(int times, Action<T> action) {
    return IntStream.range(0, times)
        .<Callable<T>>mapToObj(i -> () -> action.on(i % 2 == 0 ? here : there))
        .toList();
  }

  /** What is done with the cart on either server. */
  private interface Action<T> {
    T on(ShopCart cart);
  }
}
