package io.kassa.domain.simulation;

import io.kassa.domain.cart.CartId;
import io.kassa.domain.cart.ChangeCart;
import io.kassa.domain.cart.change.AddCoupon;
import io.kassa.domain.cart.change.AddItem;
import io.kassa.domain.cart.change.CartChange;
import io.kassa.domain.coupon.CouponCode;
import io.kassa.domain.kustom.KustomOrderFixture;
import io.kassa.domain.kustom.KustomOrderId;
import io.kassa.domain.kustom.checkout.StartKustomCheckout;
import io.kassa.domain.kustom.confirmation.ConfirmKustomOrder;
import io.kassa.domain.time.MovableClock;
import io.kassa.domain.workbench.Shop;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A few shoppers with two tabs each, two servers, and Kustom: one history, decided by its seed. */
final class PurchaseHistory {

  private static final int CARTS_MAX = 4;
  private static final int TABS = 2;
  private static final int DEEDS_MAX = 7;
  private static final int THINKING_MAX_MILLIS = 4000;
  private static final int CAPS_MAX = 6;
  private static final int LEAVES_PERCENT = 30;
  private static final int AT_A_BANK_PERCENT = 50;
  private static final int BANK_MAX_MILLIS = 120_000;
  private static final Duration TROUBLE = Duration.ofMinutes(20);
  private static final Duration LONGEST = Duration.ofHours(60);
  private static final String WORLD = "world";

  private final long seed;
  private final Shop shop = new Shop();
  private final Turns turns;
  private final Ledgers ledgers;
  private final SimulatedKustom kustom;
  private final Servers servers;
  private final KustomCalls calls;
  private int busy;

  PurchaseHistory(long seed) {
    this.seed = seed;
    turns = new Turns(seed, shop.clock);
    long caps = turns.random().nextInt(CAPS_MAX);
    shop.stock.setCounted(Map.of(StockLedger.SCARCE, caps));
    ledgers = new Ledgers(shop, caps);
    kustom = new SimulatedKustom(turns, shop.kustom, ledgers);
    servers = new Servers(turns, shop, kustom);
    calls = new KustomCalls(turns, shop, kustom, servers);
  }

  /** Lets it happen. */
  void happen() {
    servers.start();
    int carts = 1 + turns.random().nextInt(CARTS_MAX);
    for (int cart = 0; cart < carts; cart++) {
      begin(cart);
    }
    turns.begin("fate", WORLD, servers::strike);
    Instant healed = MovableClock.START.plus(TROUBLE);
    Instant latest = MovableClock.START.plus(LONGEST);
    turns.run(
        () -> {
          Instant now = shop.clock.instant();
          if (now.isAfter(healed)) {
            kustom.heal();
          }
          return now.isAfter(latest)
              || (busy == 0 && now.isAfter(healed) && ledgers.areSettled(kustom));
        });
  }

  /** What must not be, with the seed that repeats it. */
  List<String> violations() {
    turns.unheld().forEach(it -> ledgers.violated("Nobody changes a " + it + " unheld"));
    return ledgers.violations(kustom, calls);
  }

  /** How many Kustom orders were paid. */
  int purchases() {
    return kustom.paid().size();
  }

  /** What happened. */
  List<Turns.Step> trace() {
    return turns.trace();
  }

  long seed() {
    return seed;
  }

  private void begin(int number) {
    CartId cartId = shop.anEmptyCart().id();
    List<KustomOrderId> shown = new ArrayList<>();
    for (int tab = 1; tab <= TABS; tab++) {
      String name = "cart " + number + " tab " + tab;
      outside(name, () -> shopFrom(name, cartId, shown));
    }
  }

  /** Somebody outside, for whom the history waits. */
  private void outside(String name, Runnable deeds) {
    busy++;
    turns.begin(
        name,
        WORLD,
        () -> {
          try {
            deeds.run();
          } finally {
            busy--;
          }
        });
  }

  private void shopFrom(String name, CartId cartId, List<KustomOrderId> shown) {
    change(name, cartId, new AddItem(UUID.randomUUID(), "TS001", 1));
    int deeds = 2 + turns.random().nextInt(DEEDS_MAX);
    for (int deed = 0; deed < deeds; deed++) {
      turns.sleep(Duration.ofMillis(turns.random().nextInt(THINKING_MAX_MILLIS)));
      switch (turns.random().nextInt(6)) {
        case 0, 1 -> change(name, cartId, anyChange());
        case 2, 3 -> startCheckout(name, cartId, shown);
        case 4 -> pay(name, cartId, shown);
        default -> confirm(name + " asks", cartId);
      }
    }
    startCheckout(name, cartId, shown);
    if (turns.chance(LEAVES_PERCENT)) {
      change(name, cartId, anyChange());
      change(name, cartId, anyChange());
    } else {
      pay(name, cartId, shown);
    }
  }

  private CartChange anyChange() {
    return switch (turns.random().nextInt(4)) {
      case 0 -> new AddCoupon(new CouponCode("TENTH"));
      case 1 -> new AddCoupon(new CouponCode("MINUS50"));
      case 2 -> new AddItem(UUID.randomUUID(), StockLedger.SCARCE, 1 + turns.random().nextInt(3));
      default -> new AddItem(UUID.randomUUID(), "TS001", 1);
    };
  }

  private void change(String name, CartId cartId, CartChange change) {
    servers.request(
        name + " changes", server -> server.get(ChangeCart.class).change(cartId, change));
  }

  /** The iframe of the order that the cart has now is shown. */
  private void startCheckout(String name, CartId cartId, List<KustomOrderId> shown) {
    servers.request(
        name + " checks out",
        server -> {
          server.get(StartKustomCheckout.class).start(cartId, KustomOrderFixture.URLS);
          shop.checkouts.all().stream()
              .filter(it -> it.isLiving() && it.cartId().equals(cartId))
              .flatMap(it -> it.orderId().stream())
              .filter(it -> !shown.contains(it))
              .forEach(shown::add);
        });
  }

  /** An iframe that is still open somewhere is paid in, and the browser may come back, or twice. */
  private void pay(String name, CartId cartId, List<KustomOrderId> shown) {
    if (shown.isEmpty()) {
      return;
    }
    KustomOrderId orderId = shown.get(turns.random().nextInt(shown.size()));
    if (!buy(orderId)) {
      return;
    }
    calls.tellOf(orderId);
    int returns = turns.random().nextInt(3);
    for (int i = 0; i < returns; i++) {
      outside(name + " returns " + i, () -> comeBack(name, cartId));
    }
    if (turns.chance(20)) {
      kustom.forgetCheckout(orderId);
    }
  }

  /** Kustom asks us, and then sends the shopper to a bank, where it takes as long as it takes. */
  private boolean buy(KustomOrderId orderId) {
    turns.mayPause("presses buy");
    boolean maySell = kustom.present(orderId).filter(calls::maySell).isPresent();
    if (maySell && turns.chance(AT_A_BANK_PERCENT)) {
      turns.sleep(Duration.ofMillis(turns.random().nextInt(BANK_MAX_MILLIS)));
    }
    return maySell && kustom.pay(orderId);
  }

  private void comeBack(String name, CartId cartId) {
    int tries = 1 + turns.random().nextInt(3);
    for (int i = 0; i < tries; i++) {
      confirm(name + " returns", cartId);
      turns.sleep(Duration.ofMillis(turns.random().nextInt(THINKING_MAX_MILLIS)));
    }
  }

  private void confirm(String name, CartId cartId) {
    servers.request(
        name + " confirms",
        server -> turns.note(server.get(ConfirmKustomOrder.class).confirm(cartId)));
  }
}
