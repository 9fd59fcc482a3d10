package io.kassa.domain.workbench;

import static io.kassa.domain.money.MoneyFixture.sek;

import io.kassa.domain.cart.Cart;
import io.kassa.domain.cart.CartChanged;
import io.kassa.domain.cart.CartEffects;
import io.kassa.domain.cart.CartFixture;
import io.kassa.domain.cart.CartId;
import io.kassa.domain.cart.CartPreview;
import io.kassa.domain.cart.CartPricing;
import io.kassa.domain.cart.CartStock;
import io.kassa.domain.cart.CartUseCases;
import io.kassa.domain.cart.InMemoryCarts;
import io.kassa.domain.cart.RenderedCart;
import io.kassa.domain.cart.change.AddItem;
import io.kassa.domain.cart.change.CartChange;
import io.kassa.domain.cart.change.CartTerms;
import io.kassa.domain.catalogue.InMemoryProducts;
import io.kassa.domain.catalogue.ProductFixture;
import io.kassa.domain.contract.InMemoryTransactions;
import io.kassa.domain.contract.Transactions;
import io.kassa.domain.coupon.CouponFixture;
import io.kassa.domain.coupon.InMemoryCoupons;
import io.kassa.domain.fulfilment.InMemoryFulfilmentRequests;
import io.kassa.domain.hook.Hooks;
import io.kassa.domain.hook.Rule;
import io.kassa.domain.hook.ScheduledEffects;
import io.kassa.domain.job.InMemoryJobs;
import io.kassa.domain.job.JobEndedLate;
import io.kassa.domain.job.JobHandler;
import io.kassa.domain.job.JobHandlers;
import io.kassa.domain.job.JobUseCases;
import io.kassa.domain.job.JobWorker;
import io.kassa.domain.job.ScheduleJob;
import io.kassa.domain.kustom.FakeKustomOrders;
import io.kassa.domain.kustom.FakeKustomPayments;
import io.kassa.domain.kustom.InMemoryKustomCheckouts;
import io.kassa.domain.kustom.credential.InMemoryCredentialSets;
import io.kassa.domain.kustom.event.InMemoryKustomEvents;
import io.kassa.domain.kustom.externalpayment.InMemoryHandoffs;
import io.kassa.domain.kustom.payment.MoneyUseCases;
import io.kassa.domain.kustom.placement.PlacementUseCases;
import io.kassa.domain.kustom.settings.KustomSettings;
import io.kassa.domain.kustom.settings.PurchaseSettings;
import io.kassa.domain.kustom.settings.ValidationSettings;
import io.kassa.domain.kustom.sync.CartKustomSync;
import io.kassa.domain.kustom.sync.SyncUseCases;
import io.kassa.domain.kustom.watch.WatchUseCases;
import io.kassa.domain.mail.MailSettings;
import io.kassa.domain.number.InMemoryNumbers;
import io.kassa.domain.order.CartToOrder;
import io.kassa.domain.order.InMemoryOrders;
import io.kassa.domain.order.OrderHooks;
import io.kassa.domain.payment.InMemoryPayments;
import io.kassa.domain.payment.PaymentHooks;
import io.kassa.domain.payment.dispute.InMemoryDisputes;
import io.kassa.domain.profile.CartProfileFixture;
import io.kassa.domain.profile.InMemoryCartProfiles;
import io.kassa.domain.promotion.PromotionFixture;
import io.kassa.domain.review.InMemoryReviewCases;
import io.kassa.domain.review.Reviews;
import io.kassa.domain.rulefile.RuleFixture;
import io.kassa.domain.secret.SecretKeys;
import io.kassa.domain.stock.InMemoryStock;
import io.kassa.domain.time.MovableClock;
import io.kassa.domain.time.TimeLimiter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Every store in memory, a Kustom, a clock, three profiles, two products and some coupons.
 * Registered as an extension it asks after each test whether a key is there twice, as a commit
 * does.
 */
public final class Shop implements AfterEachCallback {

  public final InMemoryCarts carts = new InMemoryCarts();
  public final InMemoryOrders orders = new InMemoryOrders();
  public final InMemoryPayments payments = new InMemoryPayments();
  public final InMemoryKustomCheckouts checkouts = new InMemoryKustomCheckouts();
  public final InMemoryHandoffs handoffs = new InMemoryHandoffs();
  public final InMemoryNumbers numbers = new InMemoryNumbers();
  public final InMemoryJobs jobs = new InMemoryJobs();
  public final InMemoryCredentialSets credentialSets = new InMemoryCredentialSets();
  public final InMemoryKustomEvents kustomEvents = new InMemoryKustomEvents();
  public final InMemoryDisputes disputes = new InMemoryDisputes();
  public final InMemoryReviewCases reviewCases = new InMemoryReviewCases();
  public final HeardEvents<JobEndedLate> endedLate = new HeardEvents<>();
  public final HeardEvents<CartChanged> changed = new HeardEvents<>();
  public final MovableClock clock = new MovableClock();

  /** Rules and promotions that are files, by their names. */
  public final Map<String, String> ruleFiles = new TreeMap<>();

  /** How mail is configured: off. */
  public final Map<String, String> mail = new TreeMap<>();

  public final FakeKustomOrders kustom = new FakeKustomOrders();
  public final FakeKustomPayments kustomPayments =
      new FakeKustomPayments(clock, kustom::paidAmount);
  public final InMemoryFulfilmentRequests requests = new InMemoryFulfilmentRequests();
  public final Transactions transactions =
      new InMemoryTransactions(
          carts,
          orders,
          payments,
          checkouts,
          credentialSets,
          handoffs,
          jobs,
          kustomEvents,
          disputes,
          reviewCases,
          requests);

  public final InMemoryCartProfiles profiles =
      new InMemoryCartProfiles(
          CartProfileFixture.aSwedishProfile(),
          CartProfileFixture.aBusinessProfile(),
          CartProfileFixture.anAmericanProfile());
  public final InMemoryProducts products =
      new InMemoryProducts(ProductFixture.aShirt(), ProductFixture.aCap());
  public final InMemoryStock stock = new InMemoryStock();
  public final InMemoryCoupons coupons =
      new InMemoryCoupons(
          CouponFixture.aShare("TENTH", 1000),
          CouponFixture.anAmount("MINUS50", sek("50.00")),
          CouponFixture.freeShipping("SHIPPING"),
          CouponFixture.aLimitedCoupon("ONCE", 1),
          CouponFixture.aCouponUntil("GONE", MovableClock.START.minusSeconds(1)));

  public final KustomSettings settings =
      new KustomSettings(new MapConfig(Map.of("kassa.public.url", "https://kassa.example.com/")));

  public final SecretKeys secretKeys =
      new SecretKeys(
          new MapConfig(
              Map.of("kassa.settings.keys", "k1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")));

  public final ValidationSettings validation = new ValidationSettings(new MapConfig(Map.of()));

  public final PurchaseSettings purchaseSettings = new PurchaseSettings(new MapConfig(Map.of()));

  @Override
  public void afterEach(ExtensionContext test) {
    transactions.run(() -> {});
  }

  /** Opens and closes cases. */
  public Reviews reviews() {
    return new Reviews(reviewCases, clock);
  }

  /** Everything is done at once, by whoever asks. */
  public TimeLimiter limiter() {
    return TimeLimiter.on(Runnable::run);
  }

  public CartPreview preview() {
    return new CartPreview(
        profiles,
        new CartPricing(products, coupons, PromotionFixture.promotions(ruleFiles, clock)),
        cartStock());
  }

  /** What carts have in the stock. */
  public CartStock cartStock() {
    return new CartStock(stock, clock);
  }

  /** An empty open cart under the Swedish profile. */
  public Cart anEmptyCart() {
    return anEmptyCart("se-webshop");
  }

  /** An empty open cart. */
  public Cart anEmptyCart(String profileKey) {
    Cart cart = CartFixture.anOpenCart(profileKey);
    carts.add(cart);
    return cart;
  }

  /** An open cart with two shirts: 398.00, and 49.00 for delivery. */
  public Cart aCartWithTwoShirts() {
    Cart cart = anEmptyCart();
    change(cart.id(), new AddItem(UUID.randomUUID(), "TS001", 2));
    return cart;
  }

  /** Changes a cart as a storefront does. */
  public RenderedCart change(CartId cartId, CartChange change) {
    return CartUseCases.changeCart(this).change(cartId, change);
  }

  /** The rules that listen to what happens in the shop. */
  public Hooks hooks() {
    List<Rule<?>> rules = new ArrayList<>(MoneyUseCases.rules());
    rules.add(new CartKustomSync());
    rules.add(new CartToOrder());
    return Hooks.of(rules, RuleFixture.rules(ruleFiles, clock));
  }

  /** What rules want to happen to a payment happens. */
  public PaymentHooks paymentHooks() {
    return new PaymentHooks(hooks(), scheduled());
  }

  /** What rules want to happen to an order happens. */
  public OrderHooks orderHooks() {
    return new OrderHooks(hooks(), scheduled(), clock);
  }

  /** What rules want to happen after the commit happens. */
  public ScheduledEffects scheduled() {
    return new ScheduledEffects(scheduleJob(), new MailSettings(new MapConfig(mail)), clock);
  }

  /** What rules want to happen happens. */
  public CartEffects effects() {
    return new CartEffects(scheduled(), clock);
  }

  /** Jobs of the checkout's own can be scheduled, and one of a merchant's. */
  public ScheduleJob scheduleJob() {
    return JobUseCases.schedule(
        this,
        JobUseCases.named(
            List.of(
                "syncKustomOrder",
                "checkKustomOrder",
                "settleKustomOrder",
                "handleKustomEvent",
                "captureOrder",
                "refundOrder",
                "cancelOrder",
                "releaseAuthorization",
                "extendAuthorization",
                "reconcilePayment",
                "messageActor",
                "sendEmail"),
            List.of(RuleFixture.JOB)));
  }

  /** What a server does by itself: every job that is due now. */
  public void work() {
    MoneyUseCases.lookAtAllThatIsDue(this);
    worker().work();
    WatchUseCases.lookAtAllThatIsDue(this);
  }

  /** Does jobs, one by one if need be. */
  public JobWorker worker() {
    List<JobHandler> handlers = new ArrayList<>(MoneyUseCases.handlers(this));
    handlers.add(SyncUseCases.syncKustomOrder(this));
    handlers.add(SyncUseCases.checkKustomOrder(this));
    handlers.add(PlacementUseCases.settlementJob(this));
    return new JobWorker(this, JobHandlers.of(handlers));
  }

  /** Somebody waits, and meanwhile a server does its work. */
  public void pass(Duration length) {
    clock.advance(length);
    work();
  }

  /** What a command to this cart has to ask. */
  public CartTerms terms(Cart cart) {
    return new CartTerms(preview().profileOf(cart), products, coupons, clock.instant());
  }

  /** What a storefront sees of the cart. */
  public RenderedCart rendered(CartId cartId) {
    return preview().render(carts.require(cartId));
  }
}
